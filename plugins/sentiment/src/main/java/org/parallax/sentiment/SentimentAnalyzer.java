package org.parallax.sentiment;

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
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Sentiment.Scope;
import org.parallax.sentiment.model.Model;
import org.parallax.sentiment.model.Sentences;
import org.parallax.sentiment.model.Toned;

/**
 * The tone of an English article and of each of its sentences: what words are worth in news, as a linear model learned it from
 * rated sentences (see {@code docs/models.md}), and rules for what the words around a word make of it.
 *
 * <p>One finding for the article over its whole text, then one for each sentence with words; none where the article is in
 * another language, or has no words. Scores from −1 to 1. Words in quotations count half for the article. The model is loaded
 * for the first article.
 */
public final class SentimentAnalyzer implements Trainable<Sentiment> {

    private static final double TITLE_WEIGHT = 2;

    private final Models models;

    /** The analyzer with the shipped model; loads nothing yet. */
    public SentimentAnalyzer() {
        this(Options.DEFAULTS);
    }

    private SentimentAnalyzer(Options options) {
        models = new Models(options);
    }

    @Override
    public Layer<Sentiment> produces() {
        return Sentiment.SENTIMENT;
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
    public SentimentAnalyzer configure(Settings settings) throws IOException {
        Options options = settings.over(Options.DEFAULTS);
        SentimentAnalyzer configured = new SentimentAnalyzer(options);
        if (!options.isShipped()) {
            configured.models.model();
        }
        return configured;
    }

    @Override
    public List<Annotation<Sentiment>> analyze(Reading reading) throws IOException {
        if (!English.is(reading)) {
            return List.of();
        }
        Model model = models.model();
        Sentences sentences = new Sentences(model, reading);
        List<Annotation<Sentiment>> findings = new ArrayList<>();
        double sum = 0;
        double weights = 0;
        for (Annotation<Sentence> each : reading.get(Sentence.SENTENCES)) {
            Span sentence = each.span();
            if (!sentences.hasWords(sentence)) {
                continue;
            }
            Toned tone = sentences.tone(sentence);
            findings.add(Annotation.at(sentence, sentiment(model, Scope.SENTENCE, tone.whole())));
            double weight = sentence.start() < reading.article().bodyStart() ? TITLE_WEIGHT : 1;
            sum += weight * tone.own();
            weights += weight;
        }
        if (weights > 0) {
            findings.add(0, Annotation.at(reading.extent(), sentiment(model, Scope.ARTICLE, sum / weights)));
        }
        return findings;
    }

    private static Sentiment sentiment(Model model, Scope scope, double sum) {
        double score = Model.score(sum);
        return new Sentiment(scope, score, model.label(score));
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Sentiment> finding) {
        try {
            return Optional.of(Explanation.of(models.model(), reading, finding.span()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void train(List<Reading> labelled, OutputStream model) throws IOException {
        if (labelled.stream().allMatch(it -> it.get(Sentiment.SENTIMENT).isEmpty())) {
            throw new IllegalArgumentException(
                    "No tone is marked in the %d articles to learn from".formatted(labelled.size()));
        }
        Trainer.train(labelled, models.model()).write(model);
    }

    @Override
    public SortedMap<String, Double> score(List<Reading> labelled, List<Reading> found) {
        return Agreement.of(labelled, found);
    }
}
