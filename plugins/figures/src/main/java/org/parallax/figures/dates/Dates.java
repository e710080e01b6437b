package org.parallax.figures.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Span;
import org.parallax.figures.text.OneOf;
import org.parallax.figures.text.Stated;
import org.parallax.figures.text.Tokens;

/** Reads dates, and tells those given in words from the day of publication. What cannot be told stays without a value. */
public final class Dates {

    private static final String BASIS = "the day of publication";
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "from", "during", "before", "after", "of", "early", "late", "mid",
            "through", "im", "jahr", "seit", "en", "depuis", "nel", "dal", "em", "desde", "в", "с", "summer", "winter",
            "spring", "autumn");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "until", "till", "by", "last", "late", "early", "mid", "next", "im", "seit", "during",
            "this");

    /** Words that make a weekday part of a name: <i>Saturday Night Live</i>. */
    private static final Set<String> AHEAD = Set.of(
            "will",
            "would",
            "shall",
            "scheduled",
            "due",
            "planned",
            "plans",
            "expected",
            "expects",
            "wird",
            "werden",
            "würde",
            "würden");

    private static final Set<String> TITLES = Set.of(
            "night",
            "live",
            "mail",
            "post",
            "times",
            "review",
            "telegraph",
            "herald",
            "independent",
            "morning",
            "agreement");

    private final Tokens tokens;
    private final @Nullable LocalDate published;

    /**
     * @param published the day of publication, where it is known
     */
    public Dates(Tokens tokens, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.published = published.orElse(null);
    }

    /** The date that a token begins; nothing where it begins none. */
    public Optional<Stated> at(int token) {
        if (tokens.isNumber(token)) {
            return iso(token).or(() -> dayFirst(token, token, null)).or(() -> year(token));
        }
        if (!tokens.isWord(token) || tokens.end(token) - tokens.start(token) > 14) {
            return Optional.empty();
        }
        String word = tokens.lower(token);
        Optional<DayOfWeek> weekday =
                Character.isUpperCase(tokens.first(token)) || tokens.first(token) > 0x7f || !isEnglish(word)
                        ? Names.weekday(word)
                        : Optional.empty();
        if (weekday.isPresent()) {
            return weekday(token, weekday.get());
        }
        return monthFirst(token, token, null).or(() -> relative(token, word));
    }

    private static boolean isEnglish(String word) {
        return word.endsWith("day") || word.endsWith("day's");
    }

    private Optional<Stated> weekday(int token, DayOfWeek day) {
        int next = tokens.first(token + 1) == ',' ? token + 2 : token + 1;
        next += OneOf.of(tokens.lower(next), "the", "den", "le", "el", "il") ? 1 : 0;
        int from = next;
        if (!tokens.opensLine(next)) {
            Optional<Stated> full = tokens.isNumber(next) ? dayFirst(from, token, day) : monthFirst(from, token, day);
            if (full.isPresent()) {
                return full;
            }
        }
        String before = tokens.lower(token - 1);
        if (Character.isUpperCase(tokens.first(token + 1)) && TITLES.contains(tokens.lower(token + 1))) {
            return Optional.empty();
        }
        if (published == null) {
            return Optional.of(Stated.date(
                    span(token, token + 1),
                    Optional.empty(),
                    Optional.empty(),
                    token + 1,
                    "a weekday, and no day of publication"));
        }
        boolean ahead = before.equals("next") || before.equals("n\u00e4chsten") || will(token);
        LocalDate date = before.equals("last")
                ? published.with(TemporalAdjusters.previous(day))
                : ahead
                        ? published.with(TemporalAdjusters.next(day))
                        : published.with(TemporalAdjusters.previousOrSame(day));
        return Optional.of(Stated.date(
                span(token, token + 1),
                Optional.of(date.toString()),
                Optional.of(BASIS),
                token + 1,
                "a weekday, the " + (ahead ? "next" : "last") + " one"));
    }

    /** Whether the sentence up to here speaks of what is to come, if only from where its speaker stands. */
    private boolean will(int token) {
        for (int at = token - 1; at >= 0 && at > token - 12; at--) {
            if (".!?".indexOf(tokens.first(at)) >= 0) {
                return false;
            }
            String word = tokens.lower(at);
            boolean done = word.equals("would") && tokens.lower(at + 1).equals("have");
            if (!done && AHEAD.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Stated> relative(int token, String word) {
        if (published == null) {
            return Optional.empty();
        }
        String unit = OneOf.of(word, "last", "this", "next") ? tokens.lower(token + 1) : "";
        String date = switch (word) {
            case "yesterday", "gestern", "ayer", "ieri", "ontem", "вчера" ->
                published.minusDays(1).toString();
            case "today", "heute", "hoy", "oggi", "hoje", "сегодня" -> published.toString();
            case "tomorrow", "завтра" -> published.plusDays(1).toString();
            case "last" ->
                unit.equals("month")
                        ? YearMonth.from(published).minusMonths(1).toString()
                        : unit.equals("year") ? String.valueOf(published.getYear() - 1) : "";
            case "this" ->
                unit.equals("month")
                        ? YearMonth.from(published).toString()
                        : unit.equals("year") ? String.valueOf(published.getYear()) : "";
            case "next" ->
                unit.equals("month")
                        ? YearMonth.from(published).plusMonths(1).toString()
                        : unit.equals("year") ? String.valueOf(published.getYear() + 1) : "";
            default -> "";
        };
        boolean usa = word.equals("today") && tokens.lower(token - 1).equals("usa");
        if (date.isEmpty() || usa) {
            return Optional.empty();
        }
        int next = OneOf.of(word, "last", "this", "next") ? token + 2 : token + 1;
        return Optional.of(Stated.date(
                span(token, next),
                Optional.of(date),
                Optional.of(BASIS),
                next,
                "words reckoned from the day of publication"));
    }

    /** <i>2017-07-24</i> */
    private Optional<Stated> iso(int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        if (tokens.end(token) - start != 4
                || start + 10 > text.length()
                || text.charAt(start + 4) != '-'
                || text.charAt(start + 7) != '-') {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text.substring(start, start + 10));
            boolean whole = start + 10 == text.length() || !Character.isLetterOrDigit(text.charAt(start + 10));
            boolean loose = start == 0 || " \n(".indexOf(text.charAt(start - 1)) >= 0;
            return whole && loose
                    ? Optional.of(Stated.date(
                            new Span(start, start + 10),
                            Optional.of(date.toString()),
                            Optional.empty(),
                            token + 5,
                            "a date"))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** <i>24 July 2017</i>, <i>3. Mai</i>, <i>3 de mayo de 2017</i> */
    private Optional<Stated> dayFirst(int token, int first, @Nullable DayOfWeek weekday) {
        int day = whole(token, 2);
        if (day < 1 || day > 31 || (tokens.isGlued(token) && first == token && tokens.first(token - 1) != '(')) {
            return Optional.empty();
        }
        int at = token + 1;
        at += tokens.isGlued(at) && OneOf.of(tokens.lower(at), ".", "st", "nd", "rd", "th", "er", "\u00ba") ? 1 : 0;
        at += OneOf.of(tokens.lower(at), "of", "de") ? 1 : 0;
        int month = tokens.isWord(at) && !tokens.isGlued(at) ? Names.month(tokens.lower(at)) : 0;
        return month == 0 || tokens.opensLine(at) ? Optional.empty() : dated(first, at, month, day, weekday);
    }

    /** <i>July 24, 2017</i>, <i>August 13th</i>, <i>July 2017</i>, <i>in July</i> */
    private Optional<Stated> monthFirst(int token, int first, @Nullable DayOfWeek weekday) {
        int month = tokens.isWord(token) && Character.isUpperCase(tokens.first(token))
                ? Names.month(tokens.lower(token))
                : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int at = token + 1;
        at += tokens.first(at) == '.' && tokens.isGlued(at) ? 1 : 0;
        if (tokens.isNumber(at) && !tokens.opensLine(at)) {
            int day = whole(at, 2);
            if (day >= 1 && day <= 31) {
                int suffix = tokens.isGlued(at + 1) && OneOf.of(tokens.lower(at + 1), "st", "nd", "rd", "th") ? 1 : 0;
                return dated(first, at + suffix, month, day, weekday);
            }
            int year = yearAt(at);
            if (year > 0) {
                return Optional.of(Stated.date(
                        span(first, at + 1),
                        Optional.of(YearMonth.of(year, month).toString()),
                        Optional.empty(),
                        at + 1,
                        "a month and a year"));
            }
        }
        int of = tokens.lower(token + 1).equals("of") ? yearAt(token + 2) : 0;
        if (of > 0) {
            return Optional.of(Stated.date(
                    span(first, token + 3),
                    Optional.of(YearMonth.of(of, month).toString()),
                    Optional.empty(),
                    token + 3,
                    "a month and a year"));
        }
        boolean alone = BEFORE_MONTH.contains(tokens.lower(token - 1))
                && tokens.end(token) - tokens.start(token) > 2
                && !(tokens.isWord(token + 1) && Character.isUpperCase(tokens.first(token + 1)))
                && !OneOf.of(tokens.lower(token), "mar", "jan", "apr", "dec", "sep");
        if (!alone) {
            return Optional.empty();
        }
        Optional<String> date = Optional.ofNullable(published)
                .map(it -> near(month, tokens.lower(token - 1).equals("next") || will(token), it)
                        .toString());
        return Optional.of(Stated.date(span(token, token + 1), date, date.map(it -> BASIS), token + 1, "a month"));
    }

    private static YearMonth near(int month, boolean ahead, LocalDate published) {
        YearMonth own = YearMonth.from(published);
        YearMonth found = YearMonth.of(own.getYear(), month);
        return ahead
                ? (found.isBefore(own) ? found.plusYears(1) : found)
                : (found.isAfter(own) ? found.minusYears(1) : found);
    }

    /** A month and a day, with the year behind them or the one that lies nearest to the day of publication. */
    private Optional<Stated> dated(int first, int last, int month, int day, @Nullable DayOfWeek weekday) {
        int at = last + 1;
        at += tokens.first(at) == ',' || OneOf.of(tokens.lower(at), "de", "del") ? 1 : 0;
        int year = tokens.opensLine(at) ? 0 : yearAt(at);
        int next = year > 0 ? at + 1 : last + 1;
        try {
            if (year > 0) {
                return Optional.of(Stated.date(
                        span(first, next),
                        Optional.of(LocalDate.of(year, month, day).toString()),
                        Optional.empty(),
                        next,
                        "a day with its year"));
            }
            boolean attacks = month == 9 && day == 11 && tokens.lower(next).startsWith("attack");
            LocalDate date = published == null || attacks ? null : nearest(month, day, weekday, published);
            Optional<String> value = Optional.ofNullable(date).map(LocalDate::toString);
            return Optional.of(
                    Stated.date(span(first, next), value, value.map(it -> BASIS), next, "a day without its year"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate nearest(int month, int day, @Nullable DayOfWeek weekday, LocalDate published) {
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            if (day > YearMonth.of(year, month).lengthOfMonth()) {
                continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            boolean fits = weekday == null || date.getDayOfWeek() == weekday;
            if (fits && (best == null || distance(date, published) < distance(best, published))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate date, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(date, published));
    }

    /** A year by itself, where the words around it say that it is one. */
    private Optional<Stated> year(int token) {
        int year = yearAt(token);
        if (year == 0 || tokens.opensLine(token)) {
            return Optional.empty();
        }
        String before = tokens.lower(token - 1);
        boolean event = before.equals("the") && tokens.isWord(token + 1) && !tokens.isGlued(token + 1);
        return BEFORE_YEAR.contains(before) || event
                ? Optional.of(Stated.date(
                        span(token, token + 1),
                        Optional.of(String.valueOf(year)),
                        Optional.empty(),
                        token + 1,
                        "a year"))
                : Optional.empty();
    }

    private int yearAt(int token) {
        int year = whole(token, 4);
        boolean alone = !tokens.isGlued(token)
                && !(tokens.isGlued(token + 1) && "-/:%".indexOf(tokens.first(token + 1)) >= 0)
                && !(tokens.isGlued(token + 1) && tokens.isWord(token + 1));
        return alone && year >= 1800 && year < 2100 ? year : 0;
    }

    /** The number of a token of at most so many digits and nothing else; -1 for any other. */
    private int whole(int token, int most) {
        if (!tokens.isNumber(token)) {
            return -1;
        }
        String digits = tokens.text().substring(tokens.start(token), tokens.end(token));
        boolean plain = digits.length() <= most
                && (most < 4 || digits.length() == 4)
                && digits.chars().allMatch(it -> it >= '0' && it <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    private Span span(int first, int next) {
        return new Span(tokens.start(first), tokens.end(next - 1));
    }
}
