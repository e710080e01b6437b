package org.parallax.quotes.rules;

import java.util.Optional;
import org.parallax.quotes.grammar.Clauses;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.grammar.Subjects;
import org.parallax.quotes.text.Kind;

/** Tells verbs that stand before their subject: <i>“It rains,” said Ada Roe</i>. */
final class Inversion {

    private static final long ENDS = Kind.COMMA
            | Kind.STOP
            | Kind.COLON
            | Kind.SEMICOLON
            | Kind.DASH
            | Kind.RELATIVE
            | Kind.DOING
            | Kind.SUB
            | Kind.AND;

    private Inversion() {}

    /** Whether the verb at an item stands before its subject, in a clause that begins at {@code start}. */
    static boolean at(Line line, int at, int start) {
        boolean form = line.is(at, Kind.SAY | Kind.QUOTE | Kind.TELL) && line.is(at, Kind.PAST | Kind.THIRD);
        boolean mark = line.isPassage(at - 1) || (line.is(at - 1, Kind.COMMA | Kind.DASH) && at > start + 1);
        if (!form || !mark || at + 1 >= line.size()) {
            return false;
        }
        int next = at + 1;
        boolean name =
                line.is(next, Kind.CAPITAL | Kind.DET | Kind.ROLE | Kind.PERSON | Kind.TITLE | Kind.PLURAL | Kind.OWNER)
                        || (line.is(next, Kind.LETTERS) && line.isPassage(at - 1));
        if (!name || line.is(next, Kind.TIME | Kind.THAT | Kind.PREP)) {
            return false;
        }
        Optional<Subject> subject = Subjects.at(line, next);
        if (subject.isEmpty()) {
            return false;
        }
        int after = Clauses.afterAdjuncts(line, subject.get().to());
        return after >= line.contentEnd()
                || line.is(after, ENDS)
                || line.isPassage(after)
                || line.isPassage(at - 1)
                || line.isPassage(at - 2);
    }
}
