package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.sentiment.model.Model;
import org.parallax.sentiment.model.Ridge;
import org.parallax.sentiment.model.Sentences;
import org.parallax.sentiment.model.Term;

/**
 * Learns from labelled articles and sentences what to add to the weights of a model: by least squares on the difference, with a
 * penalty, so that words which are seldom seen keep nearly the weight they had.
 */
final class Trainer {

    private static final double PENALTY = 2;
    private static final double PENALTY_OF_BIAS = 0.1;
    private static final int STEPS = 100;

    private final Model start;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Ridge.Row> rows = new ArrayList<>();

    private Trainer(Model start) {
        this.start = start;
    }

    static Model train(List<Reading> labelled, Model start) {
        Trainer trainer = new Trainer(start);
        labelled.forEach(trainer::add);
        return trainer.fit();
    }

    private void add(Reading reading) {
        Sentences sentences = new Sentences(start, reading);
        for (Annotation<Sentiment> it : reading.get(Sentiment.SENTIMENT)) {
            List<Span> spans = it.value().scope() == Sentiment.Scope.SENTENCE
                    ? List.of(it.span())
                    : reading.get(Sentence.SENTENCES).stream()
                            .map(Annotation::span)
                            .toList();
            add(sentences, spans, Model.sum(it.value().score()));
        }
    }

    /** An observation: the mean of sentences should be a sum. Column 0 is the bias. */
    private void add(Sentences sentences, List<Span> spans, double target) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        double expected = start.bias();
        for (Span span : spans) {
            for (Term term : sentences.terms(span)) {
                expected += term.value() / spans.size();
                int column = columns.computeIfAbsent(term.word(), word -> columns.size() + 1);
                values.merge(column, term.factor() / spans.size(), Double::sum);
            }
        }
        values.put(0, 1.0);
        rows.add(new Ridge.Row(values, target - expected, 1));
    }

    private Model fit() {
        double[] penalties = new double[columns.size() + 1];
        Arrays.fill(penalties, PENALTY);
        penalties[0] = PENALTY_OF_BIAS;
        double[] added = Ridge.fit(rows, penalties, STEPS);
        SortedMap<String, Double> weights = new TreeMap<>(start.weights());
        columns.forEach((word, column) -> weights.merge(word, added[column], Double::sum));
        return new Model(weights, start.bias() + added[0], start.neutral());
    }
}
