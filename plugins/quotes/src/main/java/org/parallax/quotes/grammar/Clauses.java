package org.parallax.quotes.grammar;

import org.parallax.quotes.text.Kind;

/** Where clauses begin and end. */
public final class Clauses {

    private Clauses() {}

    /**
     * The item after the last of a clause that begins at {@code from}.
     *
     * @param object whether it is no clause but an object: <i>blamed her</i>
     * @param embedded whether it lies in a clause that itself ends at a comma, such as <i>who said …,</i>
     */
    public static int end(Line line, int from, boolean embedded, boolean object) {
        int brackets = 0;
        int last = line.contentEnd();
        for (int at = from; at < last; at++) {
            if (line.is(at, Kind.OPEN)) {
                if (object && at > from && !line.is(at + 1, Kind.CAPITAL)) {
                    return at;
                }
                brackets++;
            } else if (line.is(at, Kind.CLOSE) && --brackets < 0) {
                return at;
            } else if (at > from && brackets == 0 && ends(line, from, at, embedded, object)) {
                return at;
            }
        }
        return last;
    }

    private static boolean ends(Line line, int from, int at, boolean embedded, boolean object) {
        if (line.is(at, Kind.SEMICOLON | Kind.DASH)) {
            return true;
        }
        if (line.isPassage(at - 1) && line.lastInside(at - 1) == ',' && at - 1 >= from) {
            return object || endsAtComma(line, at, false);
        }
        if (line.is(at, Kind.COMMA)) {
            return !line.is(at - 1, Kind.THAT) && (embedded || endsAtComma(line, at + 1, object));
        }
        // "… and added that"
        if (line.is(at, Kind.AND)) {
            int next = line.skip(at + 1, Kind.ADVERB | Kind.HAVE);
            if (object && line.is(next, Kind.AUXILIARY)) {
                return true;
            }
            return line.is(next, Kind.CUE)
                    && line.is(next, Kind.PAST | Kind.THIRD)
                    && (!line.is(next, Kind.BOTH) || line.is(next + 1, Kind.THAT | Kind.DET | Kind.TO))
                    && !line.is(next + 1, Kind.AND | Kind.COMMA | Kind.STOP);
        }
        return object && at > from + 1 && isSetting(line, at);
    }

    /** When, where or in what course something is said, rather than what. */
    private static boolean isSetting(Line line, int at) {
        if (line.is(at, Kind.SETTING) || (line.is(at, Kind.CONTRAST) && line.is(at + 1, Kind.PERSON))) {
            return true;
        }
        return (line.is(at, Kind.PREP)
                        && (line.is(at + 1, Kind.TIME)
                                || line.is(at + 1, Kind.PLACE)
                                || (line.is(at + 1, Kind.DET) && line.is(at + 2, Kind.PLACE))))
                || (line.is(at, Kind.TIME) && line.is(at, Kind.CAPITAL) && !line.is(at - 1, Kind.PREP | Kind.DET));
    }

    private static boolean endsAtComma(Line line, int next, boolean object) {
        int at = line.skip(next, Kind.AND | Kind.ADVERB);
        if (line.is(at, Kind.CUE) && line.is(at, Kind.DOING) && !line.is(at + 1, Kind.PREP)) {
            return true;
        }
        if (line.is(at, Kind.CUE) && line.is(at, Kind.PAST) && at > next) {
            return true;
        }
        if (line.is(next, Kind.CONTRAST) || (line.is(next, Kind.ING) && !line.is(next, Kind.CAPITAL))) {
            return true;
        }
        if (object && line.is(next, Kind.RELATIVE | Kind.AND)) {
            return line.is(next, Kind.RELATIVE)
                    || line.is(line.skip(next + 1, Kind.ADVERB), Kind.AUXILIARY | Kind.PAST | Kind.PERSON);
        }
        return at > next && line.is(next, Kind.AND) && isStatement(line, at);
    }

    /** Whether a subject and a verb of saying follow. */
    private static boolean isStatement(Line line, int from) {
        int verb = from;
        while (verb < from + 6 && line.is(verb, Kind.LETTERS) && !line.is(verb, Kind.AUXILIARY | Kind.CUE)) {
            verb++;
        }
        verb = line.skip(verb, Kind.HAVE | Kind.ADVERB);
        return verb > from
                && line.is(verb, Kind.CUE)
                && line.is(verb, Kind.PAST | Kind.THIRD)
                && !line.is(verb, Kind.BOTH);
    }

    /** The item after what only tells when, where and to whom: <i>on Monday in a speech</i>. */
    public static int afterAdjuncts(Line line, int from) {
        int at = from;
        int before;
        do {
            before = at;
            at = line.skip(at, Kind.ADVERB | Kind.TIME | Kind.NUMBER);
            if (line.is(at, Kind.PREP)) {
                at = afterPhrase(line, at + 1);
            }
        } while (at > before && at - from < 30);
        return at;
    }

    /** The item after a noun phrase that begins at {@code from}. */
    public static int afterPhrase(Line line, int from) {
        int at = from;
        while (line.is(at, Kind.LETTERS | Kind.NUMBER | Kind.OPEN | Kind.CLOSE)
                && (at == from || !line.is(at, Kind.PREP | Kind.PERSON | Kind.THAT | Kind.AUXILIARY | Kind.RELATIVE))
                && !(at > from && line.is(at, Kind.DET))) {
            at++;
        }
        return at;
    }

    /** Whether a line from an item on holds a verb of its own, before a mark. */
    public static boolean hasVerb(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (line.is(at, Kind.AUXILIARY | Kind.ED)
                    || (line.is(at, Kind.PAST | Kind.THIRD) && line.is(at, Kind.CUE | Kind.VERB))) {
                return true;
            }
        }
        return false;
    }
}
