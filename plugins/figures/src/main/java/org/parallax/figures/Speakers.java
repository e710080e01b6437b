package org.parallax.figures;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;

/** Tells who says what stands at a place of an article; asked from its beginning to its end. */
final class Speakers {

    private final List<Annotation<Quote>> quotes;
    private int next;
    private int open;

    private Speakers(List<Annotation<Quote>> quotes) {
        this.quotes = quotes;
    }

    static Speakers in(Reading reading) {
        return new Speakers(reading.has(Quote.QUOTES) ? reading.get(Quote.QUOTES) : List.of());
    }

    /** The speaker of the innermost quotation around a span. */
    Optional<Quote.Speaker> of(Span span) {
        while (next < quotes.size() && quotes.get(next).span().start() <= span.start()) {
            next++;
        }
        while (open < next && quotes.get(open).span().end() < span.start()) {
            open++;
        }
        Optional<Quote.Speaker> speaker = Optional.empty();
        for (int i = open; i < next; i++) {
            if (quotes.get(i).span().contains(span)) {
                speaker = quotes.get(i).value().speaker();
            }
        }
        return speaker;
    }
}
