package org.parallax.transformer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.transformer.model.Classifier;

/**
 * Fills a layer with what an operator's own model says.
 *
 * @param <T> what it finds
 * @param <L> what a label of the model means
 */
abstract class Transformer<T, L> implements Analyzer<T>, AutoCloseable {

    private final Layer<T> layer;
    private final Classifier.Kind kind;
    private final @Nullable Ready<L> ready;

    Transformer(Layer<T> layer, Classifier.Kind kind, @Nullable Ready<L> ready) {
        this.layer = layer;
        this.kind = kind;
        this.ready = ready;
    }

    abstract Transformer<T, L> with(Ready<L> model);

    /** What a label means; an {@link IllegalArgumentException} says what would have been right. */
    abstract L meaning(String label);

    abstract List<Annotation<T>> find(Reading reading, Ready<L> model) throws Exception;

    @Override
    public final Layer<T> produces() {
        return layer;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Language.LANGUAGE, Sentence.SENTENCES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Quote.QUOTES);
    }

    @Override
    public final Transformer<T, L> configure(Settings settings) throws IOException, InterruptedException {
        return with(Ready.of(settings, kind, this::meaning));
    }

    @Override
    public final List<Annotation<T>> analyze(Reading reading) throws Exception {
        if (ready == null) {
            throw new IllegalStateException("No model was configured");
        }
        return ready.reads(reading) ? find(reading, ready) : List.of();
    }

    @Override
    public final Optional<String> explain(Reading reading, Annotation<T> finding) {
        if (ready == null) {
            return Optional.empty();
        }
        try {
            return reasons(reading, finding, ready);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception e) { // an explanation is worth no failure
            return Optional.empty();
        }
    }

    /** What a finding rests on; nothing where that cannot be told. */
    Optional<String> reasons(Reading reading, Annotation<T> finding, Ready<L> model) throws Exception {
        return Optional.empty();
    }

    @Override
    public final void close() {
        if (ready != null) {
            ready.classifier().close();
        }
    }
}
