package org.parallax.quotes.rules;

import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.text.Kind;

/** A headline that begins with who says it: <i>Mayor: Bridge Is Safe</i>. */
final class Headline {

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST = 3;

    private Headline() {}

    /** What a line says as a headline of this form. */
    static Optional<Statement> of(Line line) {
        int colon = line.next(0, Kind.COLON | Kind.STOP);
        if (!line.isHeadline()
                || colon == 0
                || colon > LONGEST_NAME
                || !line.is(colon, Kind.COLON)
                || line.is(0, Kind.LABEL)) {
            return Optional.empty();
        }
        for (int at = 0; at < colon; at++) {
            if (!line.is(at, Kind.CAPITAL)) {
                return Optional.empty();
            }
        }
        int to = line.contentEnd();
        if (to - colon <= SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                new Passages(line).kind(colon + 1, to),
                new Span(line.begin(colon + 1), line.end(to - 1)),
                Optional.of(new Span(line.begin(colon), line.end(colon))),
                Optional.of(new Source(line, new Subject(0, colon, colon))),
                Optional.empty(),
                "the headline after a name"));
    }
}
