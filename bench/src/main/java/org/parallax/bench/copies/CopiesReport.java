package org.parallax.bench.copies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.core.json.Json;
import org.parallax.duplicates.DuplicatesLinker;

/**
 * Prints what is found of copies planted in sets of articles, beside the exact similarity of all pairs:
 *
 * <pre>{@code java -cp ... org.parallax.bench.copies.CopiesReport FOLDER... }</pre>
 *
 * <p>Recall is over pairs of different outlets. A pair found is wrong where the exact Jaccard similarity of the 5-word
 * shingles and their exact containment are both below one half, and fewer than 60 words are shared; without what the
 * outlet prints under everything, for two articles of one outlet.
 */
public final class CopiesReport {

    private static final int SEED = 42;
    private static final int ROUNDS = 3;
    private static final int SHINGLE = 5;
    private static final int EXCERPT = 60;
    private static final int TELLING = 20;
    private static final double HALF = 0.5;
    private static final double MARGIN = 0.1;
    private static final int[] LENGTHS = {20, 25, 30, 40, 60, 100, 100_000};
    private static final int SHOWN = 5;

    private final Plant plant;
    private final List<Shingled> whole = new ArrayList<>();
    private final List<Shingled> own = new ArrayList<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();

    private CopiesReport(Plant plant) {
        this.plant = plant;
        for (int i = 0; i < plant.articles().size(); i++) {
            whole.add(Shingled.of(plant.articles().get(i).body(), SHINGLE));
            own.add(Shingled.of(plant.own(i), SHINGLE));
        }
    }

    /** Takes the folders of the sets. */
    public static void main(String[] folders) throws Exception {
        for (String folder : folders) {
            Plant plant = new Plant(TextSet.of(Path.of(folder), new Json()), SEED, ROUNDS);
            System.out.printf(
                    "== %s: %,d articles%n",
                    Path.of(folder).getFileName(), plant.articles().size());
            new CopiesReport(plant).print();
        }
    }

    private void print() throws Exception {
        Set<Long> found = Pairs.linked(new DuplicatesLinker(), plant.articles());
        Set<Long> alike = Pairs.alike(whole);
        alike.addAll(plant.planted().keySet());
        new TreeSet<>(alike).forEach(it -> recall(it, found.contains(it)));
        counts.forEach((name, count) ->
                System.out.printf("%-44s %6d of %6d  %.4f%n", name, count[0], count[1], (double) count[0] / count[1]));
        long wrong = found.stream().filter(it -> isWrong(it, HALF)).count();
        long far = found.stream().filter(it -> isWrong(it, HALF - MARGIN)).count();
        System.out.printf(
                "precision %.4f (%d of %d pairs wrong), by more than %.1f %.4f%n",
                1 - (double) wrong / found.size(), wrong, found.size(), MARGIN, 1 - (double) far / found.size());
        found.stream()
                .filter(it -> isWrong(it, HALF - MARGIN))
                .sorted()
                .limit(SHOWN)
                .forEach(it -> show("wrong ", it));
        examples.forEach(System.out::println);
    }

    private void recall(long pair, boolean found) {
        Shingled one = whole.get(Plant.one(pair));
        Shingled other = whole.get(Plant.other(pair));
        int words = Math.min(one.words(), other.words());
        if (words < TELLING || plant.site(Plant.one(pair)).equals(plant.site(Plant.other(pair)))) {
            return;
        }
        double jaccard = one.jaccard(other);
        double containment = one.containment(other);
        int shared = one.shared(other) + SHINGLE - 1;
        if (jaccard >= HALF) {
            count("near, Jaccard %.1f".formatted(Math.floor(jaccard * 10) / 10), found);
            if (jaccard >= 0.8) {
                missed(count("near, Jaccard >= 0.8, all", found), pair);
            }
        } else if (containment >= 0.9) {
            missed(count("contained >= 0.9, of " + length(words), found), pair);
            count("contained >= 0.9, all", found);
        } else if (containment >= HALF) {
            count("contained 0.5-0.9", found);
        } else if (shared >= TELLING && !plant.how(pair).isEmpty()) {
            count("excerpt of " + length(shared), found);
        }
        String how = plant.how(pair);
        if (!how.isEmpty() && (jaccard >= HALF || containment >= HALF)) {
            count("planted: " + how, found);
        }
    }

    private static String length(int words) {
        int i = 0;
        while (words >= LENGTHS[i + 1]) {
            i++;
        }
        return "%3d words on".formatted(LENGTHS[i]);
    }

    private boolean count(String name, boolean found) {
        int[] count = counts.computeIfAbsent(name, it -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
        return found;
    }

    private void missed(boolean found, long pair) {
        if (!found && examples.size() < SHOWN) {
            examples.add(line("missed", pair));
        }
    }

    private boolean isWrong(long pair, double least) {
        boolean same = plant.site(Plant.one(pair)).equals(plant.site(Plant.other(pair)));
        Shingled one = (same ? own : whole).get(Plant.one(pair));
        Shingled other = (same ? own : whole).get(Plant.other(pair));
        boolean equal = plant.own(Plant.one(pair)).equals(plant.own(Plant.other(pair)));
        return !equal
                && Math.max(one.jaccard(other), one.containment(other)) < least
                && one.shared(other) + SHINGLE - 1 < EXCERPT * least / HALF;
    }

    private void show(String what, long pair) {
        System.out.println(line(what, pair));
    }

    private String line(String what, long pair) {
        Shingled one = whole.get(Plant.one(pair));
        Shingled other = whole.get(Plant.other(pair));
        return "%s %s: J %.2f, C %.2f, %d and %d words, %d shared, '%s', %s %s"
                .formatted(
                        what,
                        plant.how(pair),
                        one.jaccard(other),
                        one.containment(other),
                        one.words(),
                        other.words(),
                        one.shared(other) + SHINGLE - 1,
                        plant.own(Plant.one(pair)).substring(0, 40).replace('\n', ' '),
                        plant.site(Plant.one(pair)),
                        plant.site(Plant.other(pair)));
    }
}
