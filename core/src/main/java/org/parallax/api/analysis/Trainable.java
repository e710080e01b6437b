package org.parallax.api.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.parallax.api.annotation.Reading;

/**
 * An analyzer that learns from labelled articles: readings whose {@linkplain Analyzer#produces layer} holds what it should
 * have found.
 *
 * <p>What it learned is a file. The setting {@code model}, a path, makes {@link #configure} use that file instead of what the
 * plug-in ships.
 */
public interface Trainable<T> extends Analyzer<T> {

    /**
     * Learns, and writes what it learned. The same readings in the same order give the same file.
     *
     * @param labelled readings with the layers that the analyzer requires, and the one that it fills
     * @param model takes the file; the caller closes it
     * @throws IOException if {@code model} throws it
     * @throws IllegalArgumentException if there is nothing to learn from in the readings
     */
    void train(List<Reading> labelled, OutputStream model) throws IOException;

    /**
     * How far findings agree with labels, by the name of the figure, from 0 to 1.
     *
     * @param labelled readings with what should have been found
     * @param found the same readings, in the same order, with what was found
     */
    SortedMap<String, Double> score(List<Reading> labelled, List<Reading> found);
}
