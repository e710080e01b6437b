package org.parallax.entities;

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
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.entities.names.Joiner;
import org.parallax.entities.recognition.Description;
import org.parallax.entities.recognition.Name;
import org.parallax.entities.recognition.Recognizer;
import org.parallax.entities.recognition.Trainer;

/**
 * Finds the persons, organizations, places and events that an English article names, and tells which names mean the same. In
 * other languages it finds nothing.
 *
 * <p>A linear model over the words and what a lexicon knows of them decides what is a name (see {@code docs/models.md});
 * rules join the names. The model is loaded for the first article.
 */
public final class EntitiesAnalyzer implements Trainable<EntityMention> {

    private final Models models;

    /** The analyzer with the shipped model; loads nothing yet. */
    public EntitiesAnalyzer() {
        this(Options.DEFAULTS);
    }

    private EntitiesAnalyzer(Options options) {
        models = new Models(options);
    }

    @Override
    public Layer<EntityMention> produces() {
        return EntityMention.ENTITIES;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Language.LANGUAGE, Sentence.SENTENCES);
    }

    @Override
    public EntitiesAnalyzer configure(Settings settings) throws IOException {
        Options options = settings.over(Options.DEFAULTS);
        EntitiesAnalyzer configured = new EntitiesAnalyzer(options);
        if (!options.isShipped()) {
            configured.models.recognizer();
        }
        return configured;
    }

    @Override
    public List<Annotation<EntityMention>> analyze(Reading reading) throws IOException {
        if (!Language.isEnglish(reading)) {
            return List.of();
        }
        Recognizer.Recognized recognized = models.recognizer().recognize(reading);
        List<Name> names = recognized.names();
        List<Joiner.Printed> printed = new ArrayList<>(names.size());
        for (Name name : names) {
            printed.add(new Joiner.Printed(name.type(), reading.text().substring(name.begin(), name.end())));
        }
        List<EntityMention> meant = Joiner.join(printed);
        List<Annotation<EntityMention>> found = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            found.add(Annotation.at(new Span(name.begin(), name.end()), meant.get(i)));
        }
        for (Description it : recognized.descriptions()) {
            found.add(Annotation.at(new Span(it.begin(), it.end()), meant.get(it.name())));
        }
        return found;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<EntityMention> finding) {
        try {
            Recognizer recognizer = models.recognizer();
            return recognizer.recognize(reading).names().stream()
                    .filter(it -> it.begin() == finding.span().start()
                            && it.end() == finding.span().end())
                    .findFirst()
                    .map(it -> recognizer.explain(reading, it))
                    .or(() -> Optional.of("describes " + finding.value().name() + ", whose office is named elsewhere"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void train(List<Reading> labelled, OutputStream model) throws IOException {
        if (labelled.stream().allMatch(it -> it.get(EntityMention.ENTITIES).isEmpty())) {
            throw new IllegalArgumentException(
                    "No name is marked in the %d articles to learn from".formatted(labelled.size()));
        }
        Trainer.train(labelled, Models.lexicon(), Optional.of(models.weights())).write(model);
    }

    @Override
    public SortedMap<String, Double> score(List<Reading> labelled, List<Reading> found) {
        return Agreement.of(labelled, found);
    }
}
