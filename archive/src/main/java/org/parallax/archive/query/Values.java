package org.parallax.archive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.parallax.archive.query.Expression.Days;
import org.parallax.archive.query.Expression.Is;
import org.parallax.archive.query.Expression.Tone;

/** Reads the values of the fields that are not text. Each method throws a {@link Mistake} with advice. */
final class Values {

    private static final String DATES =
            "a date looks like 2020, 2020-09 or 2020-09-27, a range like 2020-09/2020-11, 2020-09/ or <2020-09";
    private static final String TONES = "a tone looks like <-0.3, >=0.5, -0.2/0.2, or negative, neutral or positive";

    /** A stretch of days. */
    private record Stretch(LocalDate first, LocalDate last) {}

    /** A comparison at the beginning of a value. */
    private record Comparison(boolean below, boolean included, String rest) {

        static Optional<Comparison> of(String value) {
            if (!value.startsWith("<") && !value.startsWith(">")) {
                return Optional.empty();
            }
            boolean included = value.startsWith("=", 1);
            return Optional.of(new Comparison(value.charAt(0) == '<', included, value.substring(included ? 2 : 1)));
        }
    }

    private Values() {}

    static Days days(String value) {
        Optional<Comparison> comparison = Comparison.of(value);
        if (comparison.isPresent()) {
            Comparison it = comparison.get();
            Stretch stretch = stretch(it.rest());
            return it.below()
                    ? new Days(
                            Optional.empty(),
                            Optional.of(
                                    it.included()
                                            ? stretch.last()
                                            : stretch.first().minusDays(1)))
                    : new Days(
                            Optional.of(
                                    it.included()
                                            ? stretch.first()
                                            : stretch.last().plusDays(1)),
                            Optional.empty());
        }
        String[] ends = ends(value);
        if (ends.length == 1) {
            Stretch stretch = stretch(value);
            return new Days(Optional.of(stretch.first()), Optional.of(stretch.last()));
        }
        Optional<LocalDate> from = ends[0].isEmpty()
                ? Optional.empty()
                : Optional.of(stretch(ends[0]).first());
        Optional<LocalDate> to = ends[1].isEmpty()
                ? Optional.empty()
                : Optional.of(stretch(ends[1]).last());
        if (from.isEmpty() && to.isEmpty()) {
            throw new Mistake("A range needs at least one end; " + DATES);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw backwards(value, ends);
        }
        return new Days(from, to);
    }

    private static Stretch stretch(String value) {
        try {
            return switch (value.length()) {
                case 4 ->
                    new Stretch(
                            LocalDate.of(Integer.parseInt(value), 1, 1), LocalDate.of(Integer.parseInt(value), 12, 31));
                case 7 ->
                    new Stretch(
                            YearMonth.parse(value).atDay(1),
                            YearMonth.parse(value).atEndOfMonth());
                default -> new Stretch(LocalDate.parse(value), LocalDate.parse(value));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new Mistake("'%s' is not a date; %s".formatted(value, DATES));
        }
    }

    static Expression tone(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (word.equals("negative") || word.equals("neutral") || word.equals("positive")) {
            return new Is(Field.TONE, word);
        }
        Optional<Comparison> comparison = Comparison.of(value);
        if (comparison.isPresent()) {
            Comparison it = comparison.get();
            double bound = score(value, it.rest());
            return it.below()
                    ? new Tone(-1, it.included() ? bound : Math.nextDown(bound))
                    : new Tone(it.included() ? bound : Math.nextUp(bound), 1);
        }
        String[] ends = ends(value);
        if (ends.length == 1) {
            double score = score(value, value);
            return new Tone(score, score);
        }
        double from = ends[0].isEmpty() ? -1 : score(value, ends[0]);
        double to = ends[1].isEmpty() ? 1 : score(value, ends[1]);
        if (to < from) {
            throw backwards(value, ends);
        }
        return new Tone(from, to);
    }

    private static double score(String value, String number) {
        double score;
        try {
            score = Double.parseDouble(number.replace('\u2212', '-'));
        } catch (NumberFormatException e) {
            throw new Mistake("'%s' is not a tone; %s".formatted(value, TONES));
        }
        if (!(score >= -1 && score <= 1)) {
            throw new Mistake("A tone lies between -1 and 1, and %s does not".formatted(number));
        }
        return score;
    }

    static Is yesOrNo(Field field, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Is(field, "yes");
            case "no", "false" -> new Is(field, "no");
            default ->
                throw new Mistake("'%s' is neither yes nor no; write %s:yes or %s:no"
                        .formatted(value, field.label(), field.label()));
        };
    }

    static Is version(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (word.equals("latest")
                || (!word.isEmpty() && word.length() < 9 && word.chars().allMatch(it -> it >= '0' && it <= '9'))) {
            return new Is(Field.VERSION, word);
        }
        throw new Mistake("'%s' is not a version; write version:latest or version:2".formatted(value));
    }

    private static Mistake backwards(String value, String[] ends) {
        String meant = ends[1] + "/" + ends[0];
        return new Mistake("The range %s ends before it begins; did you mean %s?".formatted(value, meant), meant);
    }

    /** The two ends of a range written {@code a/b} or {@code a..b}, or the one value. */
    private static String[] ends(String value) {
        return value.contains("..") ? value.split("\\.\\.", 2) : value.split("/", 2);
    }
}
