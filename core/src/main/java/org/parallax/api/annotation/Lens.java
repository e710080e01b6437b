package org.parallax.api.annotation;

/** Shows a layer's value as the class that the reader declared for it. */
public interface Lens {

    /** Shows values only as what they are. */
    Lens EXACT = new Lens() {
        @Override
        public <T> T view(Object value, Class<T> as) {
            return as.cast(value);
        }
    };

    /** The value as a {@code T}, which may be another object with the same content. */
    <T> T view(Object value, Class<T> as);

    /**
     * Refuses a value that could not leave the program, such as one that is no JSON, with an
     * {@link IllegalArgumentException}.
     */
    default void check(Object value) {}
}
