package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parallax.api.annotation.Layer;

/**
 * A number or a date that an article states.
 *
 * @param kind what sort of figure it is
 * @param value the number in plain units (<i>1.5 million</i> is 1500000), for a percentage the number before the sign; for a
 *     date nothing
 * @param upTo the upper end, where a range is given
 * @param bound whether the number is given as exact, about, at least or at most
 * @param unit what it is measured in, such as {@code USD}, {@code km}, {@code Mb/s}; absent for a bare count
 * @param of what is counted or measured, in the article's words, lower case: <i>banned accounts</i>
 * @param date ISO 8601 day, month or year of a date; absent where it cannot be told
 * @param basis what a date given in words was reckoned from, such as the day of publication
 * @param speaker who states it; absent where it is the article itself
 */
public record Figure(
        Kind kind,
        Optional<Double> value,
        Optional<Double> upTo,
        Bound bound,
        Optional<String> unit,
        Optional<String> of,
        Optional<String> date,
        Optional<String> basis,
        Optional<Quote.Speaker> speaker) {

    /** Each figure, at its words. */
    public static final Layer<Figure> FIGURES = Layer.of("figures", Figure.class);

    /** What sort of figure it is. */
    public enum Kind {
        /** How many of something. */
        @JsonProperty("count")
        COUNT,
        /** How much, in some unit. */
        @JsonProperty("measure")
        MEASURE,
        @JsonProperty("money")
        MONEY,
        @JsonProperty("percentage")
        PERCENTAGE,
        @JsonProperty("date")
        DATE
    }

    /** How firmly a number is given. */
    public enum Bound {
        @JsonProperty("exact")
        EXACT,
        @JsonProperty("about")
        ABOUT,
        @JsonProperty("at-least")
        AT_LEAST,
        @JsonProperty("at-most")
        AT_MOST
    }
}
