package org.parallax.server.web.chart;

import java.util.Locale;

/** What is counted: the words for one and for several. */
public record Unit(String one, String many) {

    public static final Unit ARTICLES = new Unit("article", "articles");

    /** A number with its unit, such as {@code 1,204 articles}. */
    public String of(long number) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /** A number with commas. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
