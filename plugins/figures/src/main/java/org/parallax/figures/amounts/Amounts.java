package org.parallax.figures.amounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Figure.Bound;
import org.parallax.api.vocabulary.Figure.Kind;
import org.parallax.figures.amounts.Words.Unit;
import org.parallax.figures.text.OneOf;
import org.parallax.figures.text.Stated;
import org.parallax.figures.text.Tokens;

/** Reads a number, its bound, and what it measures or counts. A number with neither unit nor plural behind it is left alone. */
public final class Amounts {

    private static final int OWNER = 5;
    private static final String CURRENCIES = "$\u20ac\u00a3\u00a5\u20bd\u20b9\u20a9\u20ba\u20b4\u20aa";

    private static final String[] DURATIONS = {"s", "min", "h", "d", "wk", "mo", "yr"};

    private final Tokens tokens;
    private final boolean point;

    /**
     * @param point whether a point divides whole numbers from fractions, as in English, and a comma groups
     */
    public Amounts(Tokens tokens, boolean point) {
        this.tokens = tokens;
        this.point = point;
    }

    /** The amount that a token begins; nothing where it begins none. */
    public Optional<Stated> at(int token) {
        char c = tokens.first(token);
        if (CURRENCIES.indexOf(c) >= 0) {
            return tokens.isNumber(token + 1) && !tokens.opensLine(token + 1) ? money(token) : Optional.empty();
        }
        if (!tokens.isNumber(token)) {
            if (!tokens.isWord(token)) {
                return Optional.empty();
            }
            if (Words.number(tokens.lower(token), point) < 2) {
                return fraction(token);
            }
        }
        Numeral numeral = isLoose(token) ? Numeral.at(tokens, token, point, false) : null;
        return numeral == null ? Optional.empty() : measured(numeral);
    }

    private Optional<Stated> money(int sign) {
        Numeral low = Numeral.at(tokens, sign + 1, point, true);
        if (low == null) {
            return Optional.empty();
        }
        String name = tokens.lower(sign);
        int first = sign;
        if (tokens.isGlued(sign) && tokens.isWord(sign - 1)) {
            name = tokens.lower(sign - 1).equals("us") ? "$" : tokens.lower(sign - 1) + name;
            first = sign - 1;
        }
        Optional<Unit> unit = Words.unit(name);
        if (unit.isEmpty() || !isWhole(low.next())) {
            return Optional.empty();
        }
        int behind = dash(low.next());
        int second = behind > 0 && CURRENCIES.indexOf(tokens.first(behind)) >= 0 ? behind + 1 : behind;
        Numeral high = behind > 0 && tokens.isNumber(second) ? Numeral.at(tokens, second, point, true) : null;
        Bounds.Given bound = Bounds.before(tokens, first);
        if (high != null && high.value() > low.value()) {
            double scale = high.scaled() && !low.scaled() ? scale(high) : 1;
            return Optional.of(stated(
                    bound,
                    high.next(),
                    Kind.MONEY,
                    low.value() * scale,
                    Optional.of(high.value()),
                    unit.get().name(),
                    Optional.empty()));
        }
        return Optional.of(stated(
                bound,
                low.next(),
                Kind.MONEY,
                low.value(),
                Optional.empty(),
                unit.get().name(),
                Optional.empty()));
    }

    private Optional<Stated> measured(Numeral low) {
        int to = dash(low.next());
        Numeral high =
                to > 0 && (tokens.isNumber(to) || tokens.isWord(to)) ? Numeral.at(tokens, to, point, false) : null;
        boolean range = high != null && high.value() > low.value() && high.digits() == low.digits();
        Numeral last = high != null && range ? high : low;
        double scale = range && last.scaled() && !low.scaled() ? scale(last) : 1;
        Optional<Double> upTo = range ? Optional.of(last.value()) : Optional.empty();
        Bounds.Given bound = Bounds.before(tokens, low.first());
        int next = last.next();
        if (tokens.first(next) == '+' && tokens.isGlued(next)) {
            bound = new Bounds.Given(Bound.AT_LEAST, bound.first());
            next++;
        }
        double value = low.value() * scale;
        Stated percentage = percentage(bound, next, value, upTo);
        if (percentage != null) {
            return Optional.of(percentage);
        }
        Optional<Stated> united = united(bound, next, value, upTo);
        if (united.isPresent() || !isWhole(next) || isYear(low, range) || (!low.scaled() && isNamed(low.first()))) {
            return united;
        }
        boolean hyphen = tokens.first(next) == '-' && tokens.isGlued(next);
        if (!range && OneOf.of(tokens.lower(hyphen ? next + 1 : next), "thirds", "quarters", "fifths", "tenths")) {
            int noun = tokens.first(next) == '-' ? next + 1 : next;
            double part = value / parts(tokens.lower(noun));
            return part < 1 ? Optional.of(share(bound, noun + 1, part)) : Optional.empty();
        }
        int from = tokens.lower(next).equals("of") && low.scaled() && tokens.isWord(next + 1) ? next + 1 : next;
        Bounds.Given given = bound;
        Optional<String> whole = whole(next);
        if (whole.isPresent()) {
            return Optional.of(stated(given, next, Kind.COUNT, value, upTo, null, whole));
        }
        return Counted.behind(tokens, from, point)
                .filter(it -> !isAge(it.next()))
                .map(it -> stated(given, it.next(), Kind.COUNT, value, upTo, null, Optional.of(it.words())));
    }

    /** What a number is a part of that is counted itself: <i>of the port's 1,150 jobs</i>. */
    private Optional<String> whole(int next) {
        if (!tokens.lower(next).equals("of")
                || !OneOf.of(tokens.lower(next + 1), "the", "its", "their", "his", "her")) {
            return Optional.empty();
        }
        for (int at = next + 2; at < next + 2 + OWNER; at++) {
            if (tokens.isNumber(at)) {
                Numeral all = Numeral.at(tokens, at, point, false);
                return all == null
                        ? Optional.empty()
                        : Counted.behind(tokens, all.next(), point).map(Counted.Things::words);
            }
            if (!tokens.isWord(at) && "'\u2019".indexOf(tokens.first(at)) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The number's last word, such as <i>million</i>, as a factor. */
    private double scale(Numeral numeral) {
        int last = numeral.next() - 1;
        return Math.max(1, Words.number(tokens.lower(tokens.isWord(last) ? last : last - 1), point));
    }

    private @Nullable Stated percentage(Bounds.Given bound, int next, double value, Optional<Double> upTo) {
        String word = tokens.lower(next);
        int end = -1;
        boolean points = false;
        if (word.equals("percentage") && tokens.lower(next + 1).startsWith("point")) {
            end = next + 2;
            points = true;
        } else if (word.startsWith("prozentpunkt")) {
            end = next + 1;
            points = true;
        } else if ((word.equals("per") || word.equals("pour") || word.equals("por"))
                && OneOf.of(tokens.lower(next + 1), "cent", "ciento", "cento")) {
            end = next + 2;
        } else if (Words.unit(word).filter(it -> it.kind() == Kind.PERCENTAGE).isPresent() && !tokens.opensLine(next)) {
            end = next + 1;
        } else if (word.equals("-")
                && Words.unit(tokens.lower(next + 1))
                        .filter(it -> it.kind() == Kind.PERCENTAGE)
                        .isPresent()) {
            end = next + 2;
        }
        if (end < 0) {
            return null;
        }
        return stated(bound, end, Kind.PERCENTAGE, value, upTo, points ? "pp" : "%", share(end));
    }

    /** What a percentage is of: <i>of the voters</i>, or the change that it is: <i>decrease</i>. */
    private Optional<String> share(int next) {
        if (tokens.lower(next).equals("of") || tokens.lower(next).equals("der")) {
            int from =
                    OneOf.of(tokens.lower(next + 1), "the", "all", "its", "their", "his", "her") ? next + 2 : next + 1;
            return Counted.behind(tokens, from, point).map(Counted.Things::words);
        }
        String word = tokens.lower(next);
        return OneOf.of(
                        word,
                        "decrease",
                        "increase",
                        "rise",
                        "drop",
                        "fall",
                        "cut",
                        "decline",
                        "stake",
                        "share",
                        "gain",
                        "loss",
                        "jump",
                        "growth",
                        "majority",
                        "turnout",
                        "tariff",
                        "tariffs")
                ? Optional.of(word)
                : Optional.empty();
    }

    private Optional<Stated> fraction(int token) {
        String word = tokens.lower(token);
        boolean one = (word.equals("third") || word.equals("quarter") || word.equals("fifth"))
                && OneOf.of(tokens.lower(token - 1), "a", "one");
        boolean half =
                word.equals("half") && !OneOf.of(tokens.lower(token - 1), "a", "first", "second", "other", "one");
        if (!(one || half) || !tokens.lower(token + 1).equals("of") || tokens.isGlued(token)) {
            return Optional.empty();
        }
        int first = one ? token - 1 : token;
        return Optional.of(share(Bounds.before(tokens, first), token + 1, half ? 0.5 : 1 / parts(word + "s")));
    }

    private Stated share(Bounds.Given bound, int next, double part) {
        return stated(
                bound, next, Kind.PERCENTAGE, Math.round(part * 10_000) / 100.0, Optional.empty(), "%", share(next));
    }

    private static double parts(String word) {
        return switch (word) {
            case "thirds" -> 3;
            case "quarters" -> 4;
            case "fifths" -> 5;
            default -> 10;
        };
    }

    private Optional<Stated> united(Bounds.Given bound, int next, double value, Optional<Double> upTo) {
        boolean hyphen = tokens.first(next) == '-' && tokens.isGlued(next) && tokens.isGlued(next + 1);
        int at = hyphen ? next + 1 : next;
        String power = OneOf.of(tokens.lower(at), "square", "cubic") ? tokens.lower(at) : "";
        at += power.isEmpty() ? 0 : 1;
        at += tokens.lower(at).equals("us") && tokens.lower(at + 1).startsWith("dollar") ? 1 : 0;
        Unit unit = tokens.opensLine(at) ? null : Words.unit(tokens.lower(at)).orElse(null);
        boolean glued = tokens.isGlued(at) && !hyphen;
        if (unit == null
                || unit.kind() == Kind.PERCENTAGE
                || (glued && unit.kind() != Kind.MONEY && tokens.lower(at).length() > 3)) {
            return Optional.empty();
        }
        int end = at + 1;
        if (isAge(end)) {
            return Optional.empty();
        }
        String name = unit.name() + (power.isEmpty() ? "" : power.equals("square") ? "\u00b2" : "\u00b3");
        Optional<String> of = Optional.empty();
        boolean stuff = !OneOf.of(unit.name(), DURATIONS)
                && tokens.lower(end).equals("of")
                && tokens.isWord(end + 1)
                && !Words.is("stop", tokens.lower(end + 1));
        if (stuff) {
            of = Optional.of(tokens.lower(end + 1));
        } else if (hyphen && tokens.isWord(end) && !tokens.opensLine(end) && !Words.is("stop", tokens.lower(end))) {
            of = Optional.of(tokens.lower(end));
        }
        int per = stuff ? end + 2 : end;
        if (tokens.lower(per).equals("per")
                && OneOf.of(tokens.lower(per + 1), "second", "hour", "day", "year", "minute")) {
            name += "/"
                    + (tokens.lower(per + 1).equals("minute")
                            ? "min"
                            : tokens.lower(per + 1).equals("year")
                                    ? "yr"
                                    : tokens.lower(per + 1).substring(0, 1));
            end = per + 2;
        } else if (stuff) {
            end++;
        }
        return Optional.of(stated(bound, end, unit.kind(), value, upTo, name, of));
    }

    private Stated stated(
            Bounds.Given bound,
            int next,
            Kind kind,
            double value,
            Optional<Double> upTo,
            @Nullable String unit,
            Optional<String> of) {
        String why = kind == Kind.COUNT ? "a number, and a plural behind it" : "a number with the unit " + unit;
        Span span = new Span(tokens.start(bound.first()), tokens.end(next - 1));
        return Stated.amount(span, kind, value, upTo, bound.bound(), Optional.ofNullable(unit), of, next, why);
    }

    /** Where the upper end of a range begins: behind a dash without blanks, or behind <i>to</i>; negative where there is none. */
    private int dash(int token) {
        char c = tokens.first(token);
        if ((c == '-' || c == '\u2013') && tokens.isGlued(token) && tokens.isGlued(token + 1)) {
            return token + 1;
        }
        return OneOf.of(tokens.lower(token), "to", "bis") && !tokens.opensLine(token) ? token + 1 : -1;
    }

    /** Whether what is said of the duration makes it an age or a moment rather than a measure. */
    private boolean isAge(int token) {
        int at = tokens.first(token) == '-' && tokens.isGlued(token) ? token + 1 : token;
        return OneOf.of(tokens.lower(at), "old", "olds", "ago", "later", "earlier", "young", "alt", "âgé", "âgée");
    }

    /** Whether a number may begin here: it is no part of a name, a time, a score, a version or an address. */
    private boolean isLoose(int token) {
        char before = tokens.first(token - 1);
        if (tokens.isGlued(token) && "(\u201c\"\u2018'[\u2014\u2013~\u00ab\u201e\u00bf".indexOf(before) < 0) {
            return false;
        }
        if (tokens.isGlued(token) && (before == '\u2013' || before == '-') && tokens.isGlued(token - 1)) {
            return false;
        }
        if (before == '.' && tokens.isGlued(token - 1) && Words.is("label", tokens.lower(token - 2))) {
            return false; // No. 10
        }
        if (token == 0 || tokens.opensLine(token) || !tokens.isWord(token - 1)) {
            return before != '#' && before != '$';
        }
        String word = tokens.lower(token - 1);
        if (word.equals("of") && tokens.isNumber(token - 2)) {
            return false; // part 3 of 3
        }
        return !Words.is("label", word) && !OneOf.of(word, "aged", "age", "ages");
    }

    /** Whether a capitalised word stands before the number, of whose name it may be a part: <i>Windows 10</i>. */
    private boolean isNamed(int token) {
        return !tokens.opensLine(token)
                && Character.isUpperCase(tokens.first(token - 1))
                && !Words.is("open", tokens.lower(token - 1))
                && Bounds.before(tokens, token).bound() == Bound.EXACT;
    }

    /** Whether the number ends here, and is not the first part of a time, a score or an address. */
    private boolean isWhole(int next) {
        if (!tokens.isGlued(next)) {
            return true;
        }
        char c = tokens.first(next);
        return !Character.isLetter(c)
                && (",.;!?)\u201d\"'\u2019]\u2014\u2026-".indexOf(c) >= 0)
                && !(c == '-' && tokens.isNumber(next + 1) && tokens.isGlued(next + 1));
    }

    private boolean isYear(Numeral numeral, boolean range) {
        int length = tokens.end(numeral.first()) - tokens.start(numeral.first());
        return !range
                && numeral.digits()
                && !numeral.scaled()
                && length == 4
                && numeral.value() >= 1800
                && numeral.value() < 2100;
    }
}
