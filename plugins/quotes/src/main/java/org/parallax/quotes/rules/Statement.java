package org.parallax.quotes.rules;

import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;

/**
 * Words that a text gives as somebody's.
 *
 * @param cue the words that introduce them
 * @param source the words that name whose they are
 * @param relay the words that name who reported them
 * @param why the rule that found them, for a reader
 */
public record Statement(
        Quote.Kind kind,
        Span content,
        Optional<Span> cue,
        Optional<Source> source,
        Optional<Source> relay,
        String why) {

    Statement upTo(int end) {
        return new Statement(kind, new Span(content.start(), end), cue, source, relay, why);
    }

    /** This statement with another source. */
    public Statement by(Optional<Source> other, String reason) {
        return new Statement(kind, content, cue, other, relay, why + ", " + reason);
    }

    Statement through(Optional<Source> other) {
        return new Statement(kind, content, cue, source, other, why);
    }
}
