package org.parallax.quotes.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Span;
import org.parallax.quotes.grammar.Clauses;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.text.Kind;

/**
 * A noun with an owner, and a clause: <i>her claim that it rained</i>.
 *
 * @param statement what is said
 * @param end the item after it
 */
record OwnedNoun(Statement statement, int end) {

    private static final Set<String> OWN = Set.of("his", "her", "their", "its");
    /** How many words may stand between the owner and the noun, and one. */
    private static final int FAR = 4;

    /** What a noun for something said introduces. */
    static Optional<OwnedNoun> at(Line line, int at) {
        boolean clause = line.is(at + 1, Kind.THAT)
                || (line.is(at + 1, Kind.TO) && line.is(at + 2, Kind.BASE | Kind.BE | Kind.LETTERS));
        int owner = at - 1;
        while (owner > at - FAR && owner >= 0 && !line.is(owner, Kind.OWNER | Kind.DET | Kind.PREP)) {
            owner--;
        }
        boolean own = line.is(owner, Kind.OWNER)
                || (line.is(owner, Kind.DET)
                        && OWN.contains(line.text(owner, owner + 1).toLowerCase(Locale.ROOT)));
        if (!clause || !own || line.is(at - 1, Kind.TO)) {
            return Optional.empty();
        }
        int from = owner;
        while (line.is(from - 1, Kind.CAPITAL) && line.is(from, Kind.CAPITAL)) {
            from--;
        }
        int to = Clauses.end(line, at + 1, true, false);
        if (to <= at + 1) {
            return Optional.empty();
        }
        Statement statement = new Statement(
                new Passages(line).kind(at + 1, to),
                new Span(line.begin(at + 1), line.end(to - 1)),
                Optional.of(new Span(line.begin(at), line.end(at))),
                Optional.of(new Source(line, new Subject(from, owner + 1, owner + 1))),
                Optional.empty(),
                "the words after the noun");
        return Optional.of(new OwnedNoun(statement, to));
    }
}
