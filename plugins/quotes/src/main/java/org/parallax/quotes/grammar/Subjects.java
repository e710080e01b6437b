package org.parallax.quotes.grammar;

import java.util.Optional;
import org.parallax.quotes.text.Kind;

/** Finds the subject of a verb, from the words about it. */
public final class Subjects {

    private static final int LONGEST = 24;
    /** How many phrases set apart by commas may stand within each other, or in a row. */
    private static final int DEEP = 3;
    /** How many items a clause's verb may stand before a participle. */
    private static final int FAR = 80;

    private static final long HELPERS = Kind.ADVERB | Kind.AUXILIARY;

    private Subjects() {}

    /** The first of the words that make the verb: <i>has also said</i>. */
    public static int verbBegin(Line line, int verb) {
        int at = verb;
        while (at > 0 && line.is(at - 1, HELPERS)) {
            at--;
        }
        return at;
    }

    /** The subject that ends before {@code verb}, which is the first word of a verb. */
    public static Optional<Subject> before(Line line, int verb) {
        return before(line, verb, DEEP);
    }

    private static Optional<Subject> before(Line line, int verb, int deep) {
        int last = verb - 1;
        if (last < 0 || deep == 0) {
            return Optional.empty();
        }
        if (line.is(last, Kind.AND)) {
            return shared(line, last);
        }
        if (line.is(last, Kind.RELATIVE)) {
            return relative(line, last);
        }
        if (line.is(last, Kind.COMMA | Kind.DASH | Kind.CLOSE)) {
            return apposed(line, last, deep);
        }
        return phrase(line, last + 1);
    }

    /** The subject of a participle such as <i>, adding that</i>: that of the clause it hangs on. */
    public static Optional<Subject> ofClause(Line line, int participle) {
        for (int at = participle - 1; at > Math.max(0, participle - FAR); at--) {
            boolean finite = line.is(at, Kind.AUXILIARY)
                    || (line.is(at, Kind.ED)
                            && (line.is(at - 1, Kind.PERSON | Kind.CAPITAL) || line.is(at + 1, Kind.TO)))
                    || (line.is(at, Kind.PAST | Kind.THIRD) && !line.is(at, Kind.BOTH));
            if (finite && !line.is(at - 1, Kind.AUXILIARY | Kind.TO | Kind.ADVERB | Kind.AND)) {
                Optional<Subject> subject = before(line, at);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject that begins at an item, as in <i>said Ada Roe, who lives there</i>. */
    public static Optional<Subject> at(Line line, int from) {
        int at = from;
        while (at < line.size() && at - from < LONGEST && isInside(line, at, from)) {
            at++;
        }
        if (at == from) {
            return Optional.empty();
        }
        int head = at;
        // what tells more: a comma, and a phrase up to the next comma or the end
        if (line.is(at, Kind.COMMA) && !line.isPassage(at + 1)) {
            int end = at + 1;
            while (end < line.size() && end - from < LONGEST && !line.is(end, Kind.ANY_MARK) && !line.isPassage(end)) {
                end++;
            }
            boolean more = line.is(at + 1, Kind.DET | Kind.RELATIVE | Kind.ROLE | Kind.NUMBER | Kind.TITLE)
                    || (line.is(at + 1, Kind.LETTERS)
                            && !line.is(at + 1, Kind.DOING | Kind.AND | Kind.SUB | Kind.PREP | Kind.PERSON));
            if (more) {
                return Optional.of(new Subject(from, end, head));
            }
        }
        return Optional.of(new Subject(from, at, head));
    }

    private static boolean isInside(Line line, int at, int from) {
        if (line.isPassage(at) || line.is(at, Kind.COMMA | Kind.COLON | Kind.DASH | Kind.STOP | Kind.SEMICOLON)) {
            return false;
        }
        if (line.is(at, Kind.PERSON | Kind.OBJECT)) {
            return at == from;
        }
        if (line.is(at, Kind.THAT | Kind.RELATIVE | Kind.SUB | Kind.TO | Kind.AUXILIARY | Kind.DOING | Kind.TIME)) {
            return (at > from && line.is(at, Kind.CAPITAL) && !line.is(at, Kind.TIME))
                    || (at == from && line.is(at, Kind.DET))
                    || (at == from + 1 && line.is(at, Kind.DOING) && line.is(from, Kind.ARTICLE));
        }
        if (line.is(at, Kind.PREP)) {
            // "a spokesman for the town", but "in a statement", "on Monday"
            return at > from
                    && line.is(at - 1, Kind.LETTERS)
                    && !line.is(at + 1, Kind.TIME)
                    && placeWithin(line, at) < 0;
        }
        if (line.is(at, Kind.AND)) {
            return (at > from && line.is(at + 1, Kind.CAPITAL | Kind.DET)) || line.is(at + 1, Kind.ROLE);
        }
        return !line.is(at, Kind.ADVERB) || at == from;
    }

    private static int placeWithin(Line line, int preposition) {
        for (int at = preposition + 1; at < preposition + 4; at++) {
            if (line.is(at, Kind.PLACE)) {
                return at;
            }
        }
        return -1;
    }

    /** The noun phrase that ends before {@code end}. */
    private static Optional<Subject> phrase(Line line, int end) {
        int last = end - 1;
        if ((line.is(last, Kind.OWNER) && !line.is(last, Kind.PLURAL)) || line.is(last, Kind.ARTICLE)) {
            return Optional.empty();
        }
        if (line.is(last, Kind.PERSON | Kind.DET)) {
            return Optional.of(new Subject(last, end));
        }
        int at = last;
        int from = end;
        while (at >= 0 && end - at < LONGEST) {
            if (line.isPassage(at)) {
                if (!line.is(at - 1, Kind.LETTERS)
                        || line.end(at) - line.begin(at) > 100
                        || (line.is(at - 1, Kind.CUE) && !line.is(at - 1, Kind.BOTH | Kind.WORK))) {
                    break;
                }
            } else if (line.is(at, Kind.DET) && at > 0 && !line.is(at - 1, Kind.PREP | Kind.DET | Kind.OWNER)) {
                from = at;
                if (line.is(at - 1, Kind.AND) && line.is(at - 2, Kind.CAPITAL) && line.is(at + 1, Kind.CAPITAL)) {
                    at--;
                    continue;
                }
                break;
            } else if (line.is(at, Kind.TO) || line.is(at, Kind.PREP)) {
                if (at == 0 || at == last || !isNounBefore(line, at - 1)) {
                    break;
                }
            } else if (line.is(at, Kind.AND)) {
                if (!joins(line, at, from)) {
                    break;
                }
            } else if (line.is(at, Kind.COMMA)) {
                if (!isListed(line, at)) {
                    break;
                }
            } else if (isBoundary(line, at, last)) {
                break;
            } else {
                from = at;
            }
            at--;
        }
        while (from < end
                && line.is(from, Kind.AND | Kind.PREP | Kind.COMMA | Kind.ADVERB)
                && !line.is(from, Kind.DET)) {
            from++;
        }
        return from < end && (line.isPassage(end - 1) || line.is(end - 1, Kind.LETTERS | Kind.NUMBER | Kind.CLOSE))
                ? Optional.of(new Subject(from, end))
                : Optional.empty();
    }

    private static boolean isNounBefore(Line line, int at) {
        return line.is(at, Kind.LETTERS | Kind.NUMBER | Kind.CLOSE)
                && !line.is(
                        at, Kind.PERSON | Kind.AUXILIARY | Kind.OBJECT | Kind.AND | Kind.SUB | Kind.ADVERB | Kind.PREP)
                && !(line.is(at, Kind.PAST | Kind.DOING) && !line.is(at, Kind.CAPITAL | Kind.BOTH | Kind.ROLE));
    }

    /** Whether <i>and</i> joins two who speak, rather than two clauses. */
    private static boolean joins(Line line, int and, int from) {
        return (line.is(and - 1, Kind.CAPITAL) && (line.is(from, Kind.CAPITAL) || line.is(from + 1, Kind.CAPITAL)))
                || (line.is(and - 1, Kind.ROLE | Kind.PLURAL)
                        && !line.is(from, Kind.PERSON)
                        && line.is(from, Kind.ROLE | Kind.PLURAL));
    }

    /** Whether a comma stands in a list of names or before <i>Jr.</i>. */
    private static boolean isListed(Line line, int comma) {
        return line.is(comma - 1, Kind.CAPITAL)
                && line.is(comma + 1, Kind.CAPITAL)
                && line.is(line.next(comma + 1, Kind.COMMA | Kind.AND | Kind.CUE | Kind.STOP), Kind.AND);
    }

    private static boolean isBoundary(Line line, int at, int last) {
        // "On Monday Ada Roe said"
        if (at < last
                && line.is(at, Kind.TIME | Kind.NUMBER)
                && line.is(at - 1, Kind.PREP)
                && line.is(at + 1, Kind.CAPITAL)) {
            return true;
        }
        if (line.is(at, Kind.CAPITAL) && at > 0 && !line.is(at, Kind.SUB | Kind.THAT | Kind.PERSON)) {
            return line.isHeadline() && line.is(at, Kind.AUXILIARY | Kind.CUE) && at < last;
        }
        if (line.is(at, Kind.OPEN | Kind.CLOSE)) {
            return false;
        }
        return line.is(
                        at,
                        Kind.ANY_MARK
                                | Kind.PERSON
                                | Kind.OBJECT
                                | Kind.AUXILIARY
                                | Kind.RELATIVE
                                | Kind.THAT
                                | Kind.SUB)
                || (line.is(at, Kind.PAST | Kind.THIRD | Kind.DOING)
                        && line.is(at, Kind.CUE | Kind.VERB)
                        && !line.is(at, Kind.BOTH | Kind.ROLE))
                || (line.is(at, Kind.ADVERB) && !line.is(at + 1, Kind.LETTERS));
    }

    /** The subject of a second verb: that of the first. */
    private static Optional<Subject> shared(Line line, int and) {
        int at = line.is(and - 1, Kind.COMMA) ? and - 1 : and;
        return ofClause(line, at);
    }

    private static Optional<Subject> relative(Line line, int relative) {
        int end = line.is(relative - 1, Kind.COMMA) ? relative - 1 : relative;
        Optional<Subject> antecedent = end == 0 ? Optional.empty() : phrase(line, end);
        return antecedent.map(it -> new Subject(it.from(), relative + 1, it.to()));
    }

    /** The subject before words set apart by commas, brackets or dashes: <i>Ada Roe, the mayor, said</i>. */
    private static Optional<Subject> apposed(Line line, int mark, int deep) {
        long opening = line.is(mark, Kind.CLOSE) ? Kind.OPEN : line.is(mark, Kind.DASH) ? Kind.DASH : Kind.COMMA;
        int at = mark - 1;
        while (at > 0 && mark - at < 2 * LONGEST && !line.is(at, opening)) {
            at--;
        }
        for (int i = mark - 1; opening == Kind.COMMA && i > 0 && mark - i < 2 * LONGEST; i--) {
            if (line.is(i, Kind.COMMA) && line.is(i + 1, Kind.RELATIVE)) {
                at = i;
                break;
            }
        }
        if (at <= 0 || !line.is(at, opening)) {
            return Optional.empty();
        }
        // "Roe, of Reed, Ohio, said": go on to the comma before the first lower-case word
        while (opening == Kind.COMMA
                && line.is(at + 1, Kind.CAPITAL | Kind.NUMBER)
                && at + 4 > mark
                && line.is(at - 2, Kind.COMMA)) {
            at -= 2;
        }
        int comma = at;
        Optional<Subject> head = before(line, at, deep - 1);
        // "Ada Roe, the mayor, who lives there, said"
        if (head.isPresent()
                && line.is(head.get().from(), Kind.ARTICLE)
                && line.is(head.get().from() - 1, Kind.COMMA)
                && line.is(head.get().from() - 2, Kind.CAPITAL)) {
            int end = head.get().from() - 1;
            Optional<Subject> name = phrase(line, end);
            if (name.isPresent()) {
                return name.map(it -> new Subject(it.from(), mark, end));
            }
        }
        return head.map(it -> new Subject(it.from(), mark, Math.min(it.head(), comma)));
    }
}
