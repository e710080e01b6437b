package org.parallax.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.LoadedLanguage.Scope;
import org.parallax.api.vocabulary.Voice;
import org.parallax.transformer.model.Classifier;

/** Whether each sentence is loaded, as an operator's sequence classifier tells it; it names no terms. */
public final class LoadedLanguageTransformer extends Transformer<LoadedLanguage, Boolean> {

    private static final double HALF = 0.5;

    /** The analyzer before it is configured. */
    public LoadedLanguageTransformer() {
        this(null);
    }

    private LoadedLanguageTransformer(@Nullable Ready<Boolean> ready) {
        super(LoadedLanguage.LOADED_LANGUAGE, Classifier.Kind.TEXTS, ready);
    }

    @Override
    LoadedLanguageTransformer with(Ready<Boolean> model) {
        return new LoadedLanguageTransformer(model);
    }

    @Override
    Boolean meaning(String label) {
        return switch (label) {
            case "loaded" -> true;
            case "neutral" -> false;
            default ->
                throw new IllegalArgumentException(
                        "'labels' has '%s'; each must be loaded or neutral".formatted(label));
        };
    }

    @Override
    List<Annotation<LoadedLanguage>> find(Reading reading, Ready<Boolean> model) throws Exception {
        List<Span> sentences = model.sentences(reading);
        List<double[]> said = model.classifier()
                .texts(sentences.stream().map(it -> it.in(reading.text())).toList());
        List<Annotation<LoadedLanguage>> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            double loaded = loaded(said.get(i), model);
            Span sentence = sentences.get(i);
            Voice voice = Ready.quote(reading, sentence).isPresent() ? Voice.QUOTED : Voice.OUTLET;
            found.add(Annotation.at(
                    sentence,
                    new LoadedLanguage(
                            Scope.SENTENCE,
                            loaded >= HALF,
                            Tones.rounded(loaded),
                            Optional.empty(),
                            Optional.empty(),
                            voice)));
        }
        return found;
    }

    private static double loaded(double[] probabilities, Ready<Boolean> model) {
        double loaded = 0;
        for (int label = 0; label < probabilities.length; label++) {
            loaded += model.labels().get(label) ? probabilities[label] : 0;
        }
        return loaded;
    }

    @Override
    Optional<String> reasons(Reading reading, Annotation<LoadedLanguage> finding, Ready<Boolean> model)
            throws Exception {
        return Occlusion.reasons(
                finding.span().in(reading.text()),
                new Span(0, 0),
                texts -> model.classifier().texts(texts).stream()
                        .map(it -> loaded(it, model))
                        .toList());
    }
}
