package org.parallax.figures.text;

import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.Figure.Bound;
import org.parallax.api.vocabulary.Figure.Kind;
import org.parallax.api.vocabulary.Quote;

/**
 * A figure where it stands, before it is known who states it.
 *
 * @param next the token behind it
 * @param why what it was told by
 */
public record Stated(Span span, Figure figure, int next, String why) {

    /** A number. */
    public static Stated amount(
            Span span,
            Kind kind,
            double value,
            Optional<Double> upTo,
            Bound bound,
            Optional<String> unit,
            Optional<String> of,
            int next,
            String why) {
        Figure figure = new Figure(
                kind, Optional.of(value), upTo, bound, unit, of, Optional.empty(), Optional.empty(), Optional.empty());
        return new Stated(span, figure, next, why);
    }

    /** A date. */
    public static Stated date(Span span, Optional<String> date, Optional<String> basis, int next, String why) {
        Figure figure = new Figure(
                Kind.DATE,
                Optional.empty(),
                Optional.empty(),
                Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                date,
                basis,
                Optional.empty());
        return new Stated(span, figure, next, why);
    }

    /** The figure, stated by somebody. */
    public Figure by(Quote.Speaker speaker) {
        return new Figure(
                figure.kind(),
                figure.value(),
                figure.upTo(),
                figure.bound(),
                figure.unit(),
                figure.of(),
                figure.date(),
                figure.basis(),
                Optional.of(speaker));
    }
}
