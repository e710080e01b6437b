package org.parallax.bench.targets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.parallax.bench.targets.LabelledTexts.Labelled;
import org.parallax.targets.model.Judge;
import org.parallax.targets.model.Learner;
import org.parallax.targets.model.Vocabulary;
import org.parallax.targets.model.Weights;
import org.parallax.targets.text.Hash;

/**
 * Rebuilds the model of the plug-in {@code target-sentiment}: {@code TrainTargets REPOSITORY SETS}, where SETS is the folder of the
 * labelled sets. Prints figures that are cross-validated by document. The same sets give the same file.
 */
public final class TrainTargets {

    private static final int FOLDS = 5;
    private static final int RUNS = Integer.getInteger("runs", 1);
    /** What occurs in fewer cases is not learned. */
    private static final int LEAST = 2;

    private final Properties properties;
    private final List<Labelled> texts;
    private final List<String> titles = new ArrayList<>();
    private final Map<Labelled, List<Learner.Case>> cases = new HashMap<>();

    private TrainTargets(Path repository, Path sets) throws IOException {
        properties = new Properties(repository, sets);
        texts = LabelledTexts.read(sets);
        News.rows(sets.resolve("neus-allsides/train.jsonl.gz"))
                .forEach(it -> titles.add(String.valueOf(it.get("title"))));
        Vocabulary vocabulary = vocabulary(new byte[properties.words.size()]);
        float[] none = new float[Weights.cells(vocabulary) * Weights.CLASSES];
        Judge judge = new Judge(Weights.of(vocabulary, new float[][] {none, none}, 0));
        for (Labelled text : texts) {
            judge.read(text.text(), 0, text.text().length(), text.spans());
            List<Learner.Case> found = new ArrayList<>();
            for (int i = 0; i < text.targets().size(); i++) {
                judge.example(i, text.targets().get(i).tone())
                        .map(properties::unfolded)
                        .ifPresent(found::add);
            }
            cases.put(text, found);
        }
    }

    /** Rebuilds the file and prints figures. */
    public static void main(String[] args) throws IOException {
        TrainTargets training = new TrainTargets(Path.of(args[0]), Path.of(args[1]));
        training.crossValidate();
        Path model = Path.of(args[0])
                .resolve("plugins/target-sentiment/src/main/resources/org/parallax/targets/targets.model");
        try (OutputStream out = Files.newOutputStream(model)) {
            training.learn(it -> true).write(out);
        }
        System.out.printf("model: %d words, %d bytes%n", training.properties.words.size(), Files.size(model));
    }

    private void crossValidate() {
        Map<Boolean, int[][]> counts = Map.of(true, new int[3][3], false, new int[3][3]);
        for (int fold = 0; fold < FOLDS; fold++) {
            int without = fold;
            Judge judge = new Judge(learn(it -> fold(it) != without));
            for (Labelled text : texts) {
                if (fold(text) == without) {
                    judge.read(text.text(), 0, text.text().length(), text.spans());
                    for (int i = 0; i < text.targets().size(); i++) {
                        counts.get(text.markets())[text.targets().get(i).tone()][best(judge.judge(i))]++;
                    }
                }
            }
        }
        print("newsmtsc", counts.get(false));
        print("sentfin", counts.get(true));
    }

    private static int fold(Labelled text) {
        return Math.floorMod(Hash.of(text.document()), FOLDS);
    }

    private static int best(float[] tones) {
        return tones[0] >= tones[1] && tones[0] >= tones[2] ? 0 : tones[1] >= tones[2] ? 1 : 2;
    }

    private Vocabulary vocabulary(byte[] markets) {
        return new Vocabulary(
                properties.words.stream().mapToInt(Hash::of).toArray(),
                properties.valences,
                markets,
                properties.groups);
    }

    private Weights learn(Predicate<Labelled> kept) {
        Vocabulary plain = vocabulary(new byte[properties.words.size()]);
        List<String> others = new ArrayList<>(titles);
        others.addAll(texts(false, kept));
        Markets markets = Markets.learn(texts(true, kept), others, plain);
        float[][] weights = new float[Weights.EXPERTS][];
        for (int expert = 0; expert < Weights.EXPERTS; expert++) {
            List<Learner.Case> own = new ArrayList<>();
            for (Labelled text : texts) {
                if (kept.test(text) && text.markets() == (expert == 1)) {
                    own.addAll(cases.get(text));
                }
            }
            weights[expert] = properties.folded(Learner.learn(frequent(own), properties.cells(), RUNS));
        }
        return Weights.of(vocabulary(markets.words()), weights, markets.bias());
    }

    private List<String> texts(boolean markets, Predicate<Labelled> kept) {
        return texts.stream()
                .filter(it -> it.markets() == markets && kept.test(it))
                .map(Labelled::text)
                .toList();
    }

    /** The cases without what occurs too seldom. */
    private List<Learner.Case> frequent(List<Learner.Case> own) {
        int[] counts = new int[properties.cells()];
        own.forEach(it -> {
            for (int cell : it.cells()) {
                counts[cell]++;
            }
        });
        return own.stream().map(it -> frequent(it, counts)).toList();
    }

    private static Learner.Case frequent(Learner.Case it, int[] counts) {
        int[] cells = new int[it.cells().length];
        float[] values = new float[cells.length];
        int count = 0;
        for (int i = 0; i < cells.length; i++) {
            if (counts[it.cells()[i]] >= LEAST) {
                cells[count] = it.cells()[i];
                values[count++] = it.values()[i];
            }
        }
        return new Learner.Case(
                java.util.Arrays.copyOf(cells, count), java.util.Arrays.copyOf(values, count), it.base(), it.label());
    }

    private static void print(String set, int[][] counts) {
        double mean = 0;
        int right = 0;
        int all = 0;
        for (int tone = 0; tone < counts.length; tone++) {
            int both = 0;
            for (int other = 0; other < counts.length; other++) {
                both += counts[tone][other] + counts[other][tone];
                all += counts[tone][other];
            }
            mean += 2.0 * counts[tone][tone] / both / counts.length;
            right += counts[tone][tone];
        }
        System.out.printf(Locale.ROOT, "%s macro-f1 %.4f accuracy %.4f%n", set, mean, (double) right / all);
    }
}
