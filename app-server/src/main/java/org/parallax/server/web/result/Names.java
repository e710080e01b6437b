package org.parallax.server.web.result;

import java.time.LocalDate;
import java.util.Locale;
import org.parallax.server.web.chart.Periods;

/** Codes and dates in words. */
public final class Names {

    private static final int SHORT = 44;

    private Names() {}

    /** A country by its two-letter code; the code where it names none. */
    public static String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** A language by its BCP 47 tag. */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** A day, such as <i>14 April 2026</i>. */
    public static String day(LocalDate day) {
        return Periods.words(day.toString());
    }

    /** A title as a legend has room for it: whole words, where they are not too long. */
    public static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= SHORT) {
            return title;
        }
        String cut = title.substring(0, title.offsetByCodePoints(0, SHORT));
        int space = cut.lastIndexOf(' ');
        return (space > SHORT / 2 ? cut.substring(0, space) : cut).replaceAll("[\\s\\p{P}]+$", "") + "…";
    }
}
