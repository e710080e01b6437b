package org.parallax.quotes.rules;

import org.parallax.api.annotation.Span;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;

/** The words of a line that name who says something. */
public record Source(Line line, Subject subject) {

    /** All the words. */
    public Span span() {
        return new Span(line.begin(subject.from()), line.end(subject.to() - 1));
    }

    /** The words without what only tells more. */
    public Span head() {
        return new Span(line.begin(subject.from()), line.end(Math.max(subject.from() + 1, subject.head()) - 1));
    }
}
