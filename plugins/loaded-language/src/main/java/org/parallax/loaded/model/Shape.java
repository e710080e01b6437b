package org.parallax.loaded.model;

/**
 * What a model is to look like.
 *
 * @param words how many weights of words, a power of two
 * @param letters how many of letter n-grams, a power of two or none
 * @param traits by how much traits count more than words while learning
 * @param cost what a mistake costs; the smaller, the simpler the model
 */
public record Shape(int words, int letters, double traits, double cost) {

    /** What {@code parallax train} makes. */
    public static final Shape TRAINED = new Shape(1 << 17, 1 << 18, 0.4, 1.5);
}
