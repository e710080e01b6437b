package org.parallax.server.web.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Codes and dates in words. */
public final class Names {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    private static final int SHORT = 44;

    private Names() {}

    /** A country by its two-letter code; the code where it names none. */
    public static String country(String code) {
        return code.isEmpty()
                ? ""
                : new Locale.Builder().setRegion(region(code)).build().getDisplayCountry(Locale.UK);
    }

    private static String region(String code) {
        return code.matches("[A-Za-z]{2}") ? code : "ZZ";
    }

    /** A language by its BCP 47 tag. */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
        return name.isEmpty() ? tag : name;
    }

    /** A day, such as <i>14 April 2026</i>. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** A title as a legend has room for it. */
    public static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= SHORT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
