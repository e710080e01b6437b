package org.parallax.quotes.rules;

import java.util.Optional;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.grammar.Subjects;
import org.parallax.quotes.text.Hash;
import org.parallax.quotes.text.Kind;

/** Tells whether a word is a verb here that introduces somebody's words, and who its subject is. */
final class Verbs {

    /**
     * A verb with its subject.
     *
     * @param begin the first of the words that make the verb
     * @param subject who says it
     * @param embedded whether it is the verb of a relative or adverbial clause
     */
    record Verb(int begin, Optional<Subject> subject, boolean embedded) {}

    private static final int BY = Hash.of("by", 0, 2);

    private Verbs() {}

    static Optional<Verb> at(Line line, int at) {
        if (!line.is(at, Kind.CUE) || line.is(at, Kind.OWNER) || (line.is(at, Kind.CAPITAL) && !line.isHeadline())) {
            return Optional.empty();
        }
        int begin = Subjects.verbBegin(line, at);
        boolean participle = line.is(at, Kind.DOING);
        if ((participle && !line.is(at - 1, Kind.BE | Kind.ADVERB)) || (begin == at && participle)) {
            return participle(line, at);
        }
        boolean marked = Frames.marked(line, at + 1) == at + 1 || Frames.marked(line, at + 1) == at + 2;
        if (marked && line.is(begin - 1, Kind.TO)) {
            // "hastened to explain, “…”"
            return Optional.of(new Verb(begin, Subjects.ofClause(line, begin - 1), false));
        }
        if (isPassive(line, at, begin) || line.is(begin - 1, Kind.TO)) {
            return Optional.empty();
        }
        boolean helped = begin < at && hasHelper(line, begin, at);
        if (!helped && !isFinite(line, at, begin)) {
            return Optional.empty();
        }
        Optional<Subject> subject = Subjects.before(line, begin);
        if (line.is(at, Kind.ED) && subject.filter(it -> isNumber(line, it)).isPresent()) {
            return Optional.empty(); // "900 worried residents"
        }
        boolean embedded = line.is(begin - 1, Kind.RELATIVE)
                || subject.map(it ->
                                line.is(it.from() - 1, Kind.SUB | Kind.CONTRAST) && !line.is(it.from() - 1, Kind.THAT))
                        .orElse(false);
        return Optional.of(new Verb(begin, subject, embedded));
    }

    private static boolean isNumber(Line line, Subject subject) {
        return subject.to() == subject.from() + 1 && line.is(subject.from(), Kind.NUMBER);
    }

    private static Optional<Verb> participle(Line line, int at) {
        int mark = line.skipBack(at - 1, Kind.ADVERB | Kind.AND);
        if (line.is(mark, Kind.COMMA) || line.isPassage(mark)) {
            return Optional.of(new Verb(at, Subjects.ofClause(line, at), false));
        }
        // "a statement saying", "people claiming"
        if (line.is(at - 1, Kind.PLACE | Kind.NOUN | Kind.ROLE | Kind.WORK) && !line.is(at - 1, Kind.DOING)) {
            boolean adjunct = line.is(0, Kind.PREP | Kind.SUB) && line.next(0, Kind.COMMA) > at;
            return Optional.of(new Verb(at, Subjects.before(line, at), adjunct));
        }
        boolean marked = Frames.marked(line, at + 1) >= 0 && line.is(at - 1, Kind.PREP | Kind.AND);
        return marked ? Optional.of(new Verb(at, Subjects.ofClause(line, at - 1), false)) : Optional.empty();
    }

    private static boolean isPassive(Line line, int at, int begin) {
        if (!line.is(at, Kind.DONE)) {
            return false;
        }
        for (int i = begin; i < at; i++) {
            if (line.is(i, Kind.BE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHelper(Line line, int begin, int at) {
        for (int i = begin; i < at; i++) {
            if (line.is(i, Kind.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Line line, int at, int begin) {
        boolean person = line.is(begin - 1, Kind.PERSON | Kind.RELATIVE);
        if (line.is(at, Kind.PAST)) {
            return !(line.is(at, Kind.BOTH) && line.is(begin - 1, Kind.DET | Kind.PREP)) && !line.isWord(at + 1, BY);
        }
        if (line.is(at, Kind.THIRD)) {
            return !line.is(at, Kind.BOTH)
                    || person
                    || line.is(at + 1, Kind.THAT | Kind.COLON)
                    || (line.is(begin - 1, Kind.CAPITAL)
                            && line.is(at + 1, Kind.DET | Kind.PERSON | Kind.OBJECT | Kind.TO | Kind.CAPITAL))
                    || ((line.isPassage(at + 1) || (line.is(at + 1, Kind.COMMA) && line.isPassage(at + 2)))
                            && line.is(begin - 1, Kind.CAPITAL));
        }
        if (line.is(at, Kind.BASE)) {
            if (line.is(at, Kind.BOTH)) {
                return person
                        || (line.is(begin - 1, Kind.PLURAL)
                                && !line.is(begin - 1, Kind.OWNER)
                                && line.is(at + 1, Kind.THAT | Kind.DET | Kind.CAPITAL | Kind.PERSON));
            }
            return person
                    || (line.is(at, Kind.SAY)
                            && line.is(begin - 1, Kind.LETTERS | Kind.NUMBER | Kind.MARK)
                            && !line.is(
                                    begin - 1,
                                    Kind.TO | Kind.OBJECT | Kind.PREP | Kind.ARTICLE | Kind.OWNER | Kind.AND))
                    || (line.is(begin - 1, Kind.PLURAL | Kind.ROLE) && !line.is(begin - 1, Kind.OWNER));
        }
        return false;
    }
}
