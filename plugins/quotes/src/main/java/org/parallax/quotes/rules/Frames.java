package org.parallax.quotes.rules;

import org.parallax.quotes.grammar.Clauses;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.text.Kind;

/** Where the content of a verb begins that stands before it. */
final class Frames {

    private static final int FAR = 16;
    private static final long CLAUSE = Kind.PERSON | Kind.DET | Kind.THAT | Kind.RELATIVE | Kind.SUB;

    private Frames() {}

    /** The first item of the content after a verb, or −1 where none follows. */
    static int begin(Line line, int verb) {
        int next = line.skip(verb + 1, Kind.ADVERB);
        if (next >= line.contentEnd()) {
            return -1;
        }
        int marked = marked(line, verb + 1);
        if (marked >= 0) {
            return marked;
        }
        if (line.is(next, Kind.TO) && next > verb + 1 && line.is(verb, Kind.JUDGE)) {
            return -1; // "asked not to be named"
        }
        if (line.is(verb, Kind.WANT) && line.is(next, Kind.TO)) {
            return next;
        }
        if (line.is(verb, Kind.TELL) && !line.is(next, Kind.THAT)) {
            int told = told(line, next);
            if (told >= 0) {
                return told;
            }
        }
        if (line.is(verb, Kind.SAY)) {
            int said = said(line, verb, next);
            if (said >= 0) {
                return said;
            }
        }
        return line.is(verb, Kind.JUDGE) ? judged(line, next) : -1;
    }

    /** Words in marks right after the verb, or after when, where and to whom it was said. */
    static int marked(Line line, int from) {
        for (int at = from; at < from + FAR && at < line.size(); at++) {
            if (line.isPassage(at)) {
                boolean direct = at == from || line.is(at - 1, Kind.COMMA | Kind.COLON);
                return direct ? at : -1;
            }
            if (line.is(at, Kind.COMMA | Kind.COLON)) {
                if (!line.isPassage(at + 1)) {
                    return -1;
                }
            } else if (line.is(
                    at, Kind.THAT | Kind.STOP | Kind.SEMICOLON | Kind.AUXILIARY | Kind.PERSON | Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private static int told(Line line, int next) {
        if (!line.is(next, Kind.LETTERS)) {
            return -1;
        }
        int at = Clauses.afterPhrase(line, next);
        at = Clauses.afterAdjuncts(line, at);
        if (line.is(at, Kind.TO) || line.is(at - 1, Kind.TO)) {
            return next;
        }
        if (line.is(at, CLAUSE) || line.isPassage(at)) {
            return at;
        }
        return -1;
    }

    private static int said(Line line, int verb, int next) {
        if (line.is(next, Kind.THAT | Kind.PERSON)) {
            return next;
        }
        int at = Clauses.afterAdjuncts(line, next);
        if (at > next && at < next + FAR && line.is(at, CLAUSE)) {
            return at;
        }
        if (line.is(at, Kind.COMMA)) {
            int closing = line.next(at + 1, Kind.COMMA | Kind.STOP | Kind.CUE);
            if (closing < at + FAR && line.is(closing, Kind.COMMA) && line.is(closing + 1, Kind.THAT)) {
                return closing + 1;
            }
        }
        if (line.is(next, Kind.COMMA | Kind.COLON | Kind.DASH | Kind.AND | Kind.PREP)
                || !line.is(next, Kind.LETTERS | Kind.NUMBER)) {
            return -1;
        }
        if (line.is(next, Kind.SUB) && !line.is(verb, Kind.JUDGE)) {
            return -1;
        }
        int from = line.is(next, Kind.TIME) && !line.is(at, Kind.COMMA) ? at : next;
        boolean clause = !line.is(verb, Kind.JUDGE) || Clauses.hasVerb(line, from + 1, line.size());
        return clause && line.is(from, Kind.LETTERS | Kind.NUMBER) ? from : -1;
    }

    private static int judged(Line line, int next) {
        if (line.isPassage(next)) {
            return next;
        }
        if (line.is(next, Kind.PREP) && !line.is(next, Kind.TO)) {
            // "rails against", "complained about"; but "argued on Monday"
            boolean about = !line.is(next + 1, Kind.TIME | Kind.PLACE) && !line.is(next + 2, Kind.PLACE);
            return about && line.is(next + 1, Kind.LETTERS) ? next + 1 : -1;
        }
        boolean object = line.is(next, Kind.LETTERS | Kind.NUMBER)
                && !line.is(next, Kind.AND | Kind.SUB | Kind.ADVERB | Kind.TIME);
        return object || line.is(next, Kind.TO) ? next : -1;
    }
}
