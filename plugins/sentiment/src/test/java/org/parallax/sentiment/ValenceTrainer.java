package org.parallax.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rebuilds {@code news-valences.tsv}: {@code ValenceTrainer OUT NYT.jsonl.gz [WEIGHT:OTHER.jsonl.gz ...]}. Learns what to
 * add to each word's general valence so that the scores of rated sentences come closest to their ratings, by least squares
 * with a penalty on the square of what is added (full gradient, Adam; no randomness). Prints five-fold figures, by
 * article, on the first file.
 */
public final class ValenceTrainer {

    private static final int FOLDS = 5;
    private static final int STEPS = 70;
    private static final double RATE = 0.05;
    private static final int LEAST_SENTENCES = 3;

    private final double penalty = Double.parseDouble(System.getProperty("penalty", "0.01"));
    private final Map<String, Integer> index = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private double[] added = new double[0];

    private record Weighted(double weight, Example example) {}

    private ValenceTrainer(List<Weighted> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(it -> it.example().factors().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        new TreeMap<>(counts).forEach((word, count) -> {
            if (count >= LEAST_SENTENCES) {
                index.put(word, index.size());
            }
        });
        for (Weighted it : examples) {
            rows.add(new Row(it, index));
        }
    }

    public static void main(String[] args) throws IOException {
        List<Example> news = Example.read(Path.of(args[1]));
        List<Weighted> others = new ArrayList<>();
        for (String arg : Arrays.asList(args).subList(2, args.length)) {
            double weight = Double.parseDouble(arg.substring(0, arg.indexOf(':')));
            Example.read(Path.of(arg.substring(arg.indexOf(':') + 1)))
                    .forEach(it -> others.add(new Weighted(weight, it)));
        }
        crossValidate(news, others);
        List<Weighted> all = new ArrayList<>(others);
        news.forEach(it -> all.add(new Weighted(1, it)));
        Files.write(Path.of(args[0]), lines(new ValenceTrainer(all).train()));
    }

    private static void crossValidate(List<Example> news, List<Weighted> others) {
        double[] scores = new double[news.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Weighted> train = new ArrayList<>(others);
            for (Example it : news) {
                if (foldOf(it) != fold) {
                    train.add(new Weighted(1, it));
                }
            }
            Map<String, Double> added = new ValenceTrainer(train).train();
            for (int i = 0; i < scores.length; i++) {
                if (foldOf(news.get(i)) == fold) {
                    scores[i] = score(news.get(i), added);
                }
            }
        }
        double[] ratings = news.stream().mapToDouble(it -> it.rating() / 1.6).toArray();
        System.out.printf(Locale.ROOT, "pearson %.4f%n", Figures.pearson(ratings, scores));
        for (double neutral = 0.05; neutral < 0.3; neutral += 0.03) {
            System.out.printf(
                    Locale.ROOT,
                    "neutral %.2f macro-f1 %.4f%n",
                    neutral,
                    Figures.macroF1(ratings, 0.125, scores, neutral));
        }
    }

    private static int foldOf(Example example) {
        return Math.floorMod(example.group().hashCode(), FOLDS);
    }

    private static double score(Example example, Map<String, Double> added) {
        double sum = example.base();
        for (var it : example.factors().entrySet()) {
            sum += it.getValue() * added.getOrDefault(it.getKey(), 0.0);
        }
        return Scorer.squash(sum);
    }

    private Map<String, Double> train() {
        int n = index.size();
        added = new double[n];
        double[] momentum = new double[n];
        double[] power = new double[n];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient();
            double rate = RATE * Math.sqrt(1 - Math.pow(0.999, step)) / (1 - Math.pow(0.9, step));
            for (int i = 0; i < n; i++) {
                momentum[i] = 0.9 * momentum[i] + 0.1 * gradient[i];
                power[i] = 0.999 * power[i] + 0.001 * gradient[i] * gradient[i];
                added[i] -= rate * momentum[i] / (Math.sqrt(power[i]) + 1e-8);
            }
        }
        Map<String, Double> result = new TreeMap<>();
        index.forEach((word, i) -> result.put(word, Math.round(added[i] * 100) / 100.0));
        return result;
    }

    private double[] gradient() {
        double[] gradient = new double[added.length];
        for (int i = 0; i < added.length; i++) {
            gradient[i] = penalty * added[i];
        }
        for (Row row : rows) {
            double sum = row.base;
            for (int i = 0; i < row.words.length; i++) {
                sum += row.factors[i] * added[row.words[i]];
            }
            double slope = Scorer.slope(sum);
            double error = row.weight * (Scorer.squash(sum) - row.rating) * slope;
            for (int i = 0; i < row.words.length; i++) {
                gradient[row.words[i]] += error * row.factors[i];
            }
        }
        return gradient;
    }

    private static List<String> lines(Map<String, Double> added) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What to add to VADER's valences in news; learned by ValenceTrainer from the ratings of class A sets.");
        added.forEach((word, value) -> {
            if (Math.abs(value) >= 0.05) {
                lines.add("%s\t%.2f".formatted(word, value));
            }
        });
        return lines;
    }

    /** An example with its words as numbers. */
    private static final class Row {
        final double weight;
        final double rating;
        final double base;
        final int[] words;
        final double[] factors;

        Row(Weighted weighted, Map<String, Integer> index) {
            Example example = weighted.example();
            List<String> known = example.factors().keySet().stream()
                    .filter(index::containsKey)
                    .sorted()
                    .toList();
            weight = weighted.weight();
            rating = example.rating();
            base = example.base();
            words = known.stream().mapToInt(it -> index.getOrDefault(it, 0)).toArray();
            factors = known.stream()
                    .mapToDouble(it -> example.factors().getOrDefault(it, 0.0))
                    .toArray();
        }
    }
}
