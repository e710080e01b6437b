package org.parallax.loaded;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.parallax.api.analysis.Settings;
import org.parallax.api.analysis.Trainable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.LoadedLanguage.Scope;
import org.parallax.api.vocabulary.Quote;
import org.parallax.loaded.lexicon.Lexicon;
import org.parallax.loaded.model.Sentence;
import org.parallax.loaded.model.Shape;
import org.parallax.loaded.model.Trainer;
import org.parallax.loaded.voice.Quoted;

/**
 * Finds loaded terms in English articles by a lexicon, and tells of each sentence how likely readers take it for loaded, by a
 * linear model over its words and terms. In other languages it finds nothing.
 */
public final class LoadedLanguageAnalyzer implements Trainable<LoadedLanguage> {

    private final Models models;

    /** The analyzer with the shipped model; loads nothing yet. */
    public LoadedLanguageAnalyzer() {
        this(Options.DEFAULTS);
    }

    private LoadedLanguageAnalyzer(Options options) {
        models = new Models(options);
    }

    @Override
    public Layer<LoadedLanguage> produces() {
        return LoadedLanguage.LOADED_LANGUAGE;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Language.LANGUAGE, org.parallax.api.vocabulary.Sentence.SENTENCES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Quote.QUOTES);
    }

    @Override
    public LoadedLanguageAnalyzer configure(Settings settings) throws IOException {
        Options options = settings.over(Options.DEFAULTS);
        LoadedLanguageAnalyzer configured = new LoadedLanguageAnalyzer(options);
        if (!options.isShipped()) {
            configured.models.loaded();
        }
        return configured;
    }

    @Override
    public List<Annotation<LoadedLanguage>> analyze(Reading reading) throws IOException {
        if (!Language.isEnglish(reading)) {
            return List.of();
        }
        Models.Loaded loaded = models.loaded();
        Findings findings = new Findings(loaded.model(), Quoted.in(reading), reading.text());
        for (var sentence : reading.get(org.parallax.api.vocabulary.Sentence.SENTENCES)) {
            findings.add(
                    sentence.span(),
                    Sentence.of(
                            reading.text(),
                            sentence.span().start(),
                            sentence.span().end(),
                            loaded.lexicon()));
        }
        return findings.all();
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<LoadedLanguage> finding) {
        if (finding.value().scope() == Scope.TERM) {
            return finding.value().reason();
        }
        try {
            Models.Loaded loaded = models.loaded();
            Sentence sentence = Sentence.of(
                    reading.text(), finding.span().start(), finding.span().end(), loaded.lexicon());
            return Optional.of(Explanation.of(loaded.model(), sentence));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void train(List<Reading> labelled, OutputStream model) throws IOException {
        Lexicon lexicon = Models.lexicon();
        List<Sentence> sentences = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Reading reading : labelled) {
            for (var label : reading.get(LoadedLanguage.LOADED_LANGUAGE)) {
                if (label.value().scope() == Scope.SENTENCE) {
                    sentences.add(Sentence.of(
                            reading.text(), label.span().start(), label.span().end(), lexicon));
                    labels.add(label.value().loaded());
                }
            }
        }
        if (!labels.contains(true) || !labels.contains(false)) {
            throw new IllegalArgumentException(
                    "To learn from takes findings of scope 'sentence', some of them loaded and some not; there are %d in %d articles"
                            .formatted(labels.size(), labelled.size()));
        }
        boolean[] plain = new boolean[labels.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = labels.get(i);
        }
        Trainer.train(Shape.TRAINED, sentences, plain).write(model);
    }

    @Override
    public SortedMap<String, Double> score(List<Reading> labelled, List<Reading> found) {
        return Agreement.of(labelled, found);
    }
}
