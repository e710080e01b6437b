package org.parallax.targets;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;
import org.parallax.targets.model.Judge;

/**
 * Tells in which tone an English article speaks of somebody at each mention, and whether it is the outlet that speaks there or
 * somebody whom it quotes. In other languages it finds nothing.
 *
 * <p>A linear model looks at the sentence of the mention without regard to the name (see {@code docs/models.md}). The label is
 * its most probable class, the score the probability of a positive tone less that of a negative one. The model is loaded
 * for the first article.
 */
public final class TargetSentimentAnalyzer implements Trainable<TargetSentiment> {

    private static final int REASONS = 8;

    private final Models models;

    /** The analyzer with the shipped model; loads nothing yet. */
    public TargetSentimentAnalyzer() {
        this(Options.DEFAULTS);
    }

    private TargetSentimentAnalyzer(Options options) {
        models = new Models(options);
    }

    @Override
    public Layer<TargetSentiment> produces() {
        return TargetSentiment.TARGET_SENTIMENT;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Language.LANGUAGE, Sentence.SENTENCES, EntityMention.ENTITIES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Quote.QUOTES);
    }

    @Override
    public TargetSentimentAnalyzer configure(Settings settings) throws IOException {
        Options options = settings.over(Options.DEFAULTS);
        TargetSentimentAnalyzer configured = new TargetSentimentAnalyzer(options);
        if (!options.isShipped()) {
            configured.models.weights();
        }
        return configured;
    }

    @Override
    public List<Annotation<TargetSentiment>> analyze(Reading reading) throws IOException {
        if (!Language.isEnglish(reading)) {
            return List.of();
        }
        List<Annotation<TargetSentiment>> found = new ArrayList<>();
        Judge judge = new Judge(models.weights());
        Voices voices = Voices.of(reading);
        Passages passages = new Passages(reading);
        while (passages.next()) {
            judge.read(reading.text(), passages.from(), passages.to(), passages.spans());
            for (int i = 0; i < passages.mentions().size(); i++) {
                Annotation<EntityMention> mention = passages.mentions().get(i);
                Optional<Quote> quote = voices.at(mention.span());
                found.add(Annotation.at(mention.span(), sentiment(mention.value(), judge.judge(i), quote)));
            }
        }
        return found;
    }

    private static TargetSentiment sentiment(EntityMention mention, float[] tones, Optional<Quote> quote) {
        int best = 0;
        for (int i = 1; i < tones.length; i++) {
            best = tones[i] > tones[best] ? i : best;
        }
        double score = Math.round((tones[2] - tones[0]) * 1000) / 1000.0;
        return new TargetSentiment(
                mention.name(),
                score,
                Tones.ALL.get(best),
                quote.isPresent() ? Voice.QUOTED : Voice.OUTLET,
                quote.flatMap(Quote::speaker).map(Quote.Speaker::name));
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<TargetSentiment> finding) {
        try {
            Judge judge = new Judge(models.weights());
            Passages passages = new Passages(reading);
            while (passages.next()) {
                int mention = passages.spans().indexOf(finding.span());
                if (mention >= 0) {
                    judge.read(reading.text(), passages.from(), passages.to(), passages.spans());
                    return Optional.of(judge.reasons(mention, REASONS).stream()
                            .map(it -> String.format(
                                    Locale.ROOT,
                                    "%s %+.2f",
                                    new Span(it.begin(), it.end()).in(reading.text()),
                                    it.weight()))
                            .collect(joining(", ")));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void train(List<Reading> labelled, OutputStream model) throws IOException {
        Labels.learn(labelled, models.weights()).write(model);
    }

    @Override
    public SortedMap<String, Double> score(List<Reading> labelled, List<Reading> found) {
        return Agreement.of(labelled, found);
    }
}
