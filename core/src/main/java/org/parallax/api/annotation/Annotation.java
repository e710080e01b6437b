package org.parallax.api.annotation;

/**
 * One finding, and the words that bear it out. A finding about the whole article covers all of its text.
 *
 * @param span the words
 * @param value what was found; a record, an enum, a string or a number
 */
public record Annotation<T>(Span span, T value) {

    /** The finding {@code value} at {@code span}. */
    public static <T> Annotation<T> at(Span span, T value) {
        return new Annotation<>(span, value);
    }
}
