package org.parallax.bench.sentiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentiment.model.Model;
import org.parallax.sentiment.model.Sentences;

/**
 * Rebuilds the model of the plug-in {@code sentiment}: {@code TrainSentiment REPOSITORY SETS}, where SETS is the folder of the
 * labelled sets. Prints figures that are cross-validated in five parts by document. The same sets give the same file.
 */
public final class TrainSentiment {

    private static final int FOLDS = 5;

    private TrainSentiment() {}

    /** Rebuilds the file and prints figures. */
    public static void main(String[] args) throws IOException {
        Path plugin = Path.of(args[0]).resolve("plugins/sentiment/src");
        Path sets = Path.of(args[1]);
        List<Rated> rated = new ArrayList<>();
        for (String name : List.of("nyt", "movie", "amazon")) {
            rated.addAll(Rated.read(name, sets.resolve("vader-icwsm2014").resolve(name + ".jsonl.gz")));
        }
        rated.addAll(Rated.read("newsmtsc", sets.resolve("newsmtsc/train.jsonl.gz")));
        rated.addAll(Rated.read("sentfin", sets.resolve("sentfin/headlines.jsonl.gz")));
        Valences valences = new Valences(plugin.resolve("lexicon"), sets);
        Learner learner = new Learner(valences, rated);
        Band band = crossValidate(rated, learner);
        Model all = learner.learn(it -> true);
        Model model = new Model(all.weights(), all.bias() + band.shift(), Math.abs(Model.score(band.neutral())));
        Path file = plugin.resolve("main/resources/org/parallax/sentiment/tone.model");
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        System.out.printf("model: %d bytes%n", Files.size(file));
    }

    private static Band crossValidate(List<Rated> rated, Learner learner) {
        double[] sums = new double[rated.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Model model = learner.learn(it -> fold(it) != left);
            for (int i = 0; i < sums.length; i++) {
                if (fold(rated.get(i)) == fold) {
                    sums[i] = sum(model, rated.get(i));
                }
            }
        }
        Band best = new Band(0, 0, 0);
        for (String set : new TreeSet<>(Learner.SETS.keySet())) {
            int[] rows = IntStream.range(0, sums.length)
                    .filter(it -> rated.get(it).set().equals(set))
                    .toArray();
            double[] ratings = Arrays.stream(rows)
                    .mapToDouble(it -> rated.get(it).rating())
                    .toArray();
            double[] found = Arrays.stream(rows).mapToDouble(it -> sums[it]).toArray();
            Band band = Band.best(ratings, found);
            System.out.printf(
                    Locale.ROOT,
                    "%s pearson %.4f macro-f1 %.4f (shift %.2f, neutral %.2f)%n",
                    set,
                    Band.pearson(ratings, Arrays.stream(found).map(Model::score).toArray()),
                    band.macroF1(),
                    band.shift(),
                    band.neutral());
            best = set.equals("nyt") ? band : best;
        }
        return best;
    }

    /** As the plug-in does it for an article without a title. */
    private static double sum(Model model, Rated rated) {
        Sentences sentences = new Sentences(model, rated.reading());
        return rated.reading().get(Sentence.SENTENCES).stream()
                .map(Annotation::span)
                .filter(sentences::hasWords)
                .mapToDouble(it -> sentences.tone(it).own())
                .average()
                .orElse(0);
    }

    private static int fold(Rated rated) {
        return Math.floorMod(rated.document().hashCode(), FOLDS);
    }
}
