package org.parallax.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.Published;

/**
 * Reads dates in the notations that pages use: ISO 8601 and its looser relatives, day and month by name in some forty
 * languages, numbers with dots, dashes or slashes, and the East Asian signs for year, month and day. A hand-written
 * scanner, linear in the text.
 */
public final class Dates {

    /** Which number comes first in dates such as {@code 4/5/2020}. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** Such a date says nothing, unless one of its numbers is above 12. */
        UNKNOWN
    }

    /** No page of the web is older. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int LONGEST = 4_096;
    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    /** The first date in the text, with its moment where a time and a zone follow. */
    public static Optional<Published> find(String text, Order order) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        List<Token> tokens = tokens(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        for (int i = 0; i < tokens.size(); i++) {
            Found found = at(tokens, i, order);
            if (found != null) {
                return Optional.of(found.published(tokens));
            }
        }
        return Optional.empty();
    }

    /** Whether a page of the web may bear this date, seen from {@code today}. */
    public static boolean isPlausible(LocalDate day, LocalDate today) {
        return !day.isBefore(EARLIEST) && !day.isAfter(today.plusDays(1));
    }

    /** The number of the month called so in any of the languages known; 0 for any other word. */
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static @Nullable Found at(List<Token> t, int i, Order order) {
        Token a = t.get(i);
        int month = a.month();
        if (month > 0 && i + 2 < t.size()) {
            // October 5, 2020
            Token day = t.get(i + 1);
            Token year = t.get(i + 2);
            return day.isUpTo(31) && year.isYear() && day.glued(".,thndrs")
                    ? found(year.value(), month, day.value(), i + 3)
                    : null;
        }
        if (!a.isNumber()) {
            return null;
        }
        if (a.digits() == 8 && a.value() > 19_900_000) {
            return found(a.value() / 10_000, a.value() / 100 % 100, a.value() % 100, i + 1);
        }
        if (i + 2 >= t.size()) {
            return null;
        }
        int next = i + 1;
        while (next < t.size() - 1 && next < i + 3 && t.get(next).isFiller()) {
            next++;
        }
        Token b = t.get(next);
        Token c = next + 1 < t.size() ? t.get(next + 1) : b;
        if (b.month() > 0) {
            int at = next + 1;
            while (at < t.size() - 1 && at < next + 3 && t.get(at).isFiller()) {
                at++;
            }
            Token year = at < t.size() ? t.get(at) : c;
            if (a.isYear() && year.isUpTo(31)) {
                return found(a.value(), b.month(), year.value(), at + 1);
            }
            return a.isUpTo(31) && year.isYear() ? found(year.value(), b.month(), a.value(), at + 1) : null;
        }
        if (next != i + 1 || !b.isNumber() || !c.isNumber()) {
            return null;
        }
        if (a.isYear() && b.isUpTo(12) && c.isUpTo(31) && joined(a, b, "-/.年년 ") && joined(b, c, "-/.月월 ")) {
            return found(a.value(), b.value(), c.value(), i + 3);
        }
        boolean dotted = joined(a, b, ".") && joined(b, c, ".");
        boolean dashed = joined(a, b, "-") && joined(b, c, "-");
        boolean slashed = joined(a, b, "/") && joined(b, c, "/");
        if ((dotted || dashed || slashed) && (c.isYear() || (dotted && c.digits() == 2))) {
            int year = c.isYear() ? c.value() : 2000 + c.value();
            boolean dayFirst = a.value() > 12 || dotted || order == Order.DAY_FIRST;
            if (!dayFirst && b.value() <= 12 && order == Order.UNKNOWN && a.value() != b.value()) {
                return null;
            }
            return dayFirst && b.value() <= 12
                    ? found(year, b.value(), a.value(), i + 3)
                    : found(year, a.value(), b.value(), i + 3);
        }
        return null;
    }

    private static boolean joined(Token left, Token right, String separators) {
        String gap = right.gap();
        return !gap.isEmpty() && gap.length() <= 3 && separators.indexOf(gap.charAt(0)) >= 0 && left.isNumber();
    }

    private static @Nullable Found found(int year, int month, int day, int next) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return new Found(LocalDate.of(year, month, day), next);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private record Found(LocalDate day, int next) {

        /** The day, and the moment where hours, minutes and a zone follow closely. */
        Published published(List<Token> t) {
            int i = next;
            if (i + 1 < t.size() && !t.get(i).isNumber() && t.get(i).text().equalsIgnoreCase("T")) {
                i++;
            }
            if (i + 1 >= t.size()
                    || !t.get(i).isNumber()
                    || t.get(i).value() > 23
                    || !t.get(i + 1).gap().equals(":")) {
                return Published.on(day);
            }
            int hour = t.get(i).value();
            int minute = t.get(i + 1).value();
            int second = 0;
            i += 2;
            if (i < t.size() && t.get(i).isNumber() && t.get(i).gap().equals(":")) {
                second = t.get(i).value();
                i++;
                if (i < t.size() && t.get(i).isNumber() && t.get(i).gap().equals(".")) {
                    i++;
                }
            }
            ZoneOffset zone = zone(t, i);
            if (zone == null || minute > 59 || second > 59) {
                return Published.on(day);
            }
            return Published.at(OffsetDateTime.of(day, LocalTime.of(hour, minute, second), zone));
        }

        private static @Nullable ZoneOffset zone(List<Token> t, int i) {
            if (i >= t.size()) {
                return null;
            }
            Token token = t.get(i);
            if (!token.isNumber()) {
                String name = token.text().toUpperCase(Locale.ROOT);
                return name.equals("Z") || name.equals("UTC") || name.equals("GMT") ? ZoneOffset.UTC : null;
            }
            String gap = token.gap().strip();
            if (!gap.equals("+") && !gap.equals("-")) {
                return null;
            }
            int hours = token.digits() == 4 ? token.value() / 100 : token.value();
            int minutes = token.digits() == 4
                    ? token.value() % 100
                    : i + 1 < t.size()
                                    && t.get(i + 1).isNumber()
                                    && t.get(i + 1).gap().equals(":")
                            ? t.get(i + 1).value()
                            : 0;
            if (hours > 14 || minutes > 59) {
                return null;
            }
            int sign = gap.equals("+") ? 1 : -1;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
    }

    /** A run of digits or letters, and what stood between it and the one before. */
    private record Token(String text, String gap, String after) {

        boolean isNumber() {
            return text.charAt(0) >= '0' && text.charAt(0) <= '9';
        }

        int digits() {
            return text.length();
        }

        int value() {
            return isNumber() && text.length() <= 9 ? Integer.parseInt(text) : -1;
        }

        boolean isUpTo(int limit) {
            return isNumber() && text.length() <= 2 && value() >= 1 && value() <= limit;
        }

        boolean isYear() {
            return isNumber() && text.length() == 4 && value() >= 1900 && value() <= 2999;
        }

        int month() {
            return isNumber() ? 0 : Dates.month(text);
        }

        boolean isFiller() {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "de", "of", "del", "th", "st", "nd", "rd", "er", "da", "г", "року" -> true;
                default -> false;
            };
        }

        boolean glued(String allowed) {
            return after.isEmpty() || allowed.indexOf(after.charAt(0)) >= 0 || Clean.isBlank(after);
        }
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean digit = isDigit(c);
            if (!digit && !isWordPart(c)) {
                i++;
                continue;
            }
            int begin = i;
            while (i < text.length() && (digit ? isDigit(text.charAt(i)) : isWordPart(text.charAt(i)))) {
                i++;
            }
            tokens.add(new Token(
                    text.substring(begin, i),
                    gap(text, last, begin),
                    i < text.length() ? text.substring(i, i + 1) : ""));
            last = i;
        }
        return ordinalsDropped(tokens);
    }

    /** The English endings of ordinal numbers left out, so that {@code August 22nd, 2019} reads like {@code August 22, 2019}. */
    private static List<Token> ordinalsDropped(List<Token> tokens) {
        tokens.removeIf(it -> it.gap().isEmpty()
                && switch (it.text().toLowerCase(Locale.ROOT)) {
                    case "th", "st", "nd", "rd" -> true;
                    default -> false;
                });
        return tokens;
    }

    private static String gap(String text, int from, int to) {
        return to - from <= 4 ? text.substring(from, to) : text.substring(from, from + 1) + "\u2026\u2026\u2026";
    }

    /** The signs 年, 月, 日 and their Korean relatives stand between numbers, as dots and dashes do. */
    private static boolean isWordPart(char c) {
        boolean indic = c >= '\u0900' && c < '\u0980';
        return indic || (Character.isLetter(c) && "年月日년월일".indexOf(c) < 0);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : Words.lines("months.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                months.put(words[i], Integer.valueOf(words[0]));
            }
        }
        return Map.copyOf(months);
    }
}
