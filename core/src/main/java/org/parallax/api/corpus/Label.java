package org.parallax.api.corpus;

import java.util.Optional;
import org.parallax.api.annotation.Span;

/**
 * What a linker tells one article about its cluster.
 *
 * @param span the passage it is about; absent where it is about the whole article
 * @param value what is told
 */
public record Label<T>(Optional<Span> span, T value) {

    /** A label about the whole article. */
    public static <T> Label<T> whole(T value) {
        return new Label<>(Optional.empty(), value);
    }

    /** A label about one passage. */
    public static <T> Label<T> at(Span span, T value) {
        return new Label<>(Optional.of(span), value);
    }
}
