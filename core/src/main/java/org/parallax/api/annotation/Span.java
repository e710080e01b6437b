package org.parallax.api.annotation;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.ARRAY;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.regex.MatchResult;

/**
 * A stretch of an article's text, from {@code start} up to but not including {@code end}.
 *
 * <p>Offsets count UTF-16 code units, as {@link String} and JavaScript both do, so nothing between the analyzer and the
 * reader's browser ever has to convert them. In JSON a span is {@code [start, end]}.
 */
@JsonFormat(shape = ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> BY_POSITION =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** Rejects a negative start, or an end before the start, with an {@link IllegalArgumentException}. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [%d, %d]".formatted(start, end));
        }
    }

    /** The span that a regular expression matched. */
    public static Span of(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    public int length() {
        return end - start;
    }

    /** The characters this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** This span as it counts when {@code distance} characters are put before the text. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return BY_POSITION.compare(this, other);
    }
}
