package org.parallax.geo.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.api.annotation.Span;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.recognition.Lexicon;
import org.parallax.geo.recognition.Mention;
import org.parallax.geo.recognition.PlaceModel;
import org.parallax.geo.recognition.Recognizer;
import org.parallax.geo.recognition.Words;

/**
 * Trains the model that tells places from other names, by stochastic gradient descent with per-feature steps (Duchi et al.
 * 2011). Arguments: the file to write, the set that looks most like the articles to come, and further sets.
 * Prints a five-fold cross-validation over the first set.
 */
final class TrainPlaceModel {

    private static final int PASSES = 12;
    private static final double STEP = 0.15;
    private static final double DECAY = 2e-4;
    static final int FOLDS = 5;

    /** One name in a text. */
    static final class Example {
        private final int[] features;
        private final boolean place;
        private final double weight;
        private final int fold;

        Example(int[] features, boolean place, double weight, int fold) {
            this.features = features;
            this.place = place;
            this.weight = weight;
            this.fold = fold;
        }
    }

    private TrainPlaceModel() {}

    public static void main(String[] args) throws IOException {
        Gazetteer gazetteer = Gazetteer.shipped();
        Recognizer recognizer = new Recognizer(gazetteer, Lexicon.load(), PlaceModel.of(new float[PlaceModel.SIZE]));
        List<Example> examples = new ArrayList<>();
        int missed = 0;
        for (int i = 1; i < args.length; i++) {
            missed += examples(LabelledText.read(Path.of(args[i])), i == 1, recognizer, examples);
        }
        validate(examples, missed);
        double[] weights = train(examples, -1);
        List<String> lines = new ArrayList<>();
        lines.add("# Feature number and weight in thousandths. Made by TrainPlaceModel; see the plug-in's README.");
        for (int i = 0; i < weights.length; i++) {
            long thousandths = Math.round(weights[i] * 1000);
            if (Math.abs(thousandths) >= 5) {
                lines.add(i + " " + thousandths);
            }
        }
        Files.write(Path.of(args[0]), lines);
        System.out.printf("%d examples, %d weights%n", examples.size(), lines.size() - 1);
    }

    static int examples(List<LabelledText> texts, boolean main, Recognizer recognizer, List<Example> to) {
        int missed = 0;
        for (int t = 0; t < texts.size(); t++) {
            LabelledText text = texts.get(t);
            Words words = Words.of(text.text());
            List<Mention> mentions = recognizer.mentions(words);
            List<int[]> features = recognizer.features(words);
            int found = 0;
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (mention.isDemonym() && !text.demonyms()) {
                    continue;
                }
                Span span = new Span(mention.begin(), mention.end());
                if (!text.decides(span)) {
                    continue;
                }
                boolean place = text.places().contains(span);
                found += place ? 1 : 0;
                to.add(new Example(features.get(i), place, main ? 3 : 1, main ? t % FOLDS : -1));
            }
            missed += main ? text.places().size() - found : 0;
        }
        return missed;
    }

    private static void validate(List<Example> examples, int missed) {
        int right = 0;
        int wrong = 0;
        int lost = missed;
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = train(examples, fold);
            for (Example example : examples) {
                if (example.fold == fold) {
                    boolean says = sum(weights, example.features) > 0;
                    right += says && example.place ? 1 : 0;
                    wrong += says && !example.place ? 1 : 0;
                    lost += !says && example.place ? 1 : 0;
                }
            }
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + lost);
        System.out.printf(
                "cross-validation: precision %.3f, recall %.3f, F1 %.3f, not in the gazetteer %d%n",
                precision, recall, 2 * precision * recall / (precision + recall), missed);
    }

    /** Weights from all examples but those of one fold. */
    static double[] train(List<Example> all, int without) {
        List<Example> examples = new ArrayList<>(
                all.stream().filter(it -> it.fold != without || without < 0).toList());
        double[] weights = new double[PlaceModel.SIZE];
        double[] squares = new double[PlaceModel.SIZE];
        Random random = new Random(1);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double probability = 1 / (1 + Math.exp(-sum(weights, example.features)));
                double error = ((example.place ? 1 : 0) - probability) * example.weight;
                for (int feature : example.features) {
                    double gradient = error - DECAY * weights[feature] * 10;
                    squares[feature] += gradient * gradient;
                    weights[feature] += STEP * gradient / Math.sqrt(1 + squares[feature]);
                }
            }
        }
        return weights;
    }

    private static double sum(double[] weights, int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }
}
