package org.parallax.bench.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentiment.model.Model;
import org.parallax.sentiment.model.Ridge;
import org.parallax.sentiment.model.Sentences;
import org.parallax.sentiment.model.Term;

/**
 * Learns what words are worth in news from rated texts: how much each source of {@link Valences} counts, and what to add for single
 * words. Each set has a bias of its own; that of the first is the model's.
 */
final class Learner {

    /** How much a text of each set counts; the first is the one to come closest to. */
    static final Map<String, Double> SETS =
            Map.of("nyt", 1.0, "movie", 0.04, "amazon", 0.2, "newsmtsc", 0.15, "sentfin", 0.05);

    private static final List<String> ORDER = List.of("nyt", "amazon", "movie", "newsmtsc", "sentfin");
    private static final int LEAST_TEXTS = 2;
    private static final double PENALTY_OF_SOURCE = 0.1;
    private static final double PENALTY_OF_WORD = 1.5;
    private static final double PENALTY_OF_BIAS = 1;
    private static final int STEPS = 100;

    private final Valences valences;
    private final List<Rated> rated;
    private final List<Ridge.Row> rows = new ArrayList<>();
    private final Map<String, Integer> columns = new TreeMap<>();
    private final int width;

    Learner(Valences valences, List<Rated> rated) {
        this.valences = valences;
        this.rated = rated;
        Model signs = new Model(valences.guessed(), 0, 0);
        List<Map<String, Double>> factors = new ArrayList<>();
        Map<String, Integer> texts = new HashMap<>();
        for (Rated each : rated) {
            Map<String, Double> words = factors(signs, each);
            factors.add(words);
            words.keySet().forEach(it -> texts.merge(it, 1, Integer::sum));
        }
        int first = ORDER.size() + Valences.WIDTH;
        new TreeMap<>(texts).forEach((word, count) -> {
            if (count >= LEAST_TEXTS) {
                columns.put(word, first + columns.size());
            }
        });
        width = first + columns.size();
        for (int i = 0; i < rated.size(); i++) {
            rows.add(row(rated.get(i), factors.get(i)));
        }
    }

    /** The words of a text, each by the sum of its factors; of several sentences, the mean. */
    private static Map<String, Double> factors(Model signs, Rated rated) {
        Sentences sentences = new Sentences(signs, rated.reading());
        List<Annotation<Sentence>> all = rated.reading().get(Sentence.SENTENCES);
        Map<String, Double> factors = new TreeMap<>();
        for (Annotation<Sentence> each : all) {
            for (Term term : sentences.terms(each.span())) {
                factors.merge(term.word(), term.factor() / all.size(), Double::sum);
            }
        }
        return factors;
    }

    private Ridge.Row row(Rated text, Map<String, Double> factors) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        values.put(ORDER.indexOf(text.set()), 1.0);
        factors.forEach((word, factor) -> {
            double[] sources = valences.of(word);
            for (int i = 0; i < sources.length; i++) {
                if (sources[i] != 0) {
                    values.merge(ORDER.size() + i, sources[i] * factor, Double::sum);
                }
            }
            Integer column = columns.get(word);
            if (column != null) {
                values.put(column, factor);
            }
        });
        return new Ridge.Row(values, text.rating(), SETS.getOrDefault(text.set(), 0.0));
    }

    /** A model of the texts that are to be used. */
    Model learn(Predicate<Rated> used) {
        List<Ridge.Row> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (used.test(rated.get(i))) {
                kept.add(rows.get(i));
            }
        }
        double[] penalties = new double[width];
        Arrays.fill(penalties, PENALTY_OF_WORD);
        Arrays.fill(penalties, 0, ORDER.size(), PENALTY_OF_BIAS);
        Arrays.fill(penalties, ORDER.size(), ORDER.size() + Valences.WIDTH, PENALTY_OF_SOURCE);
        double[] coefficients = Ridge.fit(kept, penalties, STEPS);
        SortedSet<String> words = new TreeSet<>(valences.guessed().keySet());
        words.addAll(columns.keySet());
        SortedMap<String, Double> weights = new TreeMap<>();
        for (String word : words) {
            double weight = columns.containsKey(word) ? coefficients[columns.getOrDefault(word, 0)] : 0;
            double[] sources = valences.of(word);
            for (int i = 0; i < sources.length; i++) {
                weight += coefficients[ORDER.size() + i] * sources[i];
            }
            weights.put(word, weight);
        }
        return new Model(weights, coefficients[0], 0);
    }
}
