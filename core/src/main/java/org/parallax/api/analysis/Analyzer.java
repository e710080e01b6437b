package org.parallax.api.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;

/**
 * Finds one kind of thing in one article at a time.
 *
 * <p>Analyzers are discovered by {@link java.util.ServiceLoader}: give the class a public constructor without
 * parameters, keep that constructor cheap, and name the class in
 * {@code META-INF/services/org.parallax.api.analysis.Analyzer}. Whatever is expensive to set up belongs in
 * {@link #configure}; an analyzer that must let go of something again also implements {@link AutoCloseable}.
 *
 * <p>One analyzer serves many threads at once, so {@link #analyze} must depend on nothing but its argument and on state
 * that never changes. The same article must always give the same findings.
 *
 * @param <T> what the analyzer finds
 */
public interface Analyzer<T> {

    /** The one layer this analyzer fills. Its name is also the analyzer's name in commands, settings and reports. */
    Layer<T> produces();

    /** The layers that {@link #analyze} reads. It runs after their analyzers, and not at all where one of them failed. */
    default Set<Layer<?>> requires() {
        return Set.of();
    }

    /**
     * The layers that {@link #analyze} looks at where they are there. It runs after their plug-ins where these run too, and
     * without the layer where they do not, or failed.
     */
    default Set<Layer<?>> uses() {
        return Set.of();
    }

    /**
     * An analyzer like this one, made ready with an operator's settings. Called once, before the first article.
     *
     * @throws Exception if the settings are wrong or something it needs is missing; the analyzer is then left out
     */
    default Analyzer<T> configure(Settings settings) throws Exception {
        return this;
    }

    /**
     * What there is to find in the article; an empty list is a perfectly good answer.
     *
     * @throws Exception if the article cannot be analyzed. Parallax then reports a {@link Problem}, and goes on to the next
     */
    List<Annotation<T>> analyze(Reading reading) throws Exception;

    /**
     * What one of this analyzer's findings rests on, in a few words or lines for a reader; nothing where it cannot say.
     * Called when somebody asks, never while articles are being analyzed.
     *
     * @param reading the reading that {@link #analyze} was given
     * @param finding one of the findings it returned
     */
    default Optional<String> explain(Reading reading, Annotation<T> finding) {
        return Optional.empty();
    }
}
