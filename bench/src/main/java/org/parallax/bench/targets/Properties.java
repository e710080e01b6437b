package org.parallax.bench.targets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.targets.model.Learner;
import org.parallax.targets.model.Weights;
import org.parallax.targets.text.Hash;
import org.parallax.targets.text.Words;

/**
 * What is known of each word beforehand: a vector, classes, a valence. Weights are learned for these; as the model is linear,
 * they are then worked into one weight for each word and region, so that what ships knows words and nothing of vectors.
 */
final class Properties {

    private static final int DIMENSIONS = 64;
    private static final int GROUPS = Integer.getInteger("groups", 300);
    private static final float VECTOR = 2.4f;
    private static final float CLASS = 0.4f;

    /** The words, in the order of their rows. */
    final List<String> words = new ArrayList<>();

    final byte[] valences;
    /** For each row, the numbers of its properties and how much of each it has. */
    final int[][] numbers;

    final float[][] amounts;
    final int count;
    final short[] groups;

    Properties(Path repository, Path sets) throws IOException {
        WordNet wordNet = new WordNet();
        List<List<String>> texts = new ArrayList<>();
        for (String line : News.lines(sets)) {
            texts.add(tokens(line));
        }
        wordNet.glosses().forEach(it -> texts.add(tokens(it)));
        WordVectors vectors = new WordVectors(texts);
        float[][] vector = vectors.vectors(texts, wordNet, DIMENSIONS);
        Map<String, Double> valence = valences(repository);
        words.addAll(vectors.words());
        Set<Integer> hashes = new HashSet<>();
        words.forEach(it -> hashes.add(Hash.of(it)));
        valence.keySet().stream().filter(it -> hashes.add(Hash.of(it))).forEach(words::add);
        valences = new byte[words.size()];
        numbers = new int[words.size()][];
        amounts = new float[words.size()][];
        Map<String, Integer> classes = new HashMap<>();
        groups = java.util.Arrays.copyOf(Groups.of(vector, GROUPS), words.size());
        for (int row = vector.length; row < words.size(); row++) {
            groups[row] = (short) (GROUPS + (valence.get(words.get(row)) > 0 ? 1 : 0));
        }
        for (int row = 0; row < words.size(); row++) {
            String word = words.get(row);
            valences[row] = (byte) Math.round(valence.getOrDefault(word, 0.0) / 4 * 127);
            float rarity = (float) Math.min(1, StrictMath.log(1 + (row + 1) / 30.0) / 4);
            Map<Integer, Float> own = new LinkedHashMap<>();
            for (int k = 0; row < vector.length && k < DIMENSIONS; k++) {
                own.put(k, vector[row][k] * VECTOR * rarity);
            }
            if (rarity > 0.3) {
                for (String name : wordNet.classes(word)) {
                    own.put(DIMENSIONS + classes.computeIfAbsent(name, it -> classes.size()), CLASS);
                }
            }
            numbers[row] = own.keySet().stream().mapToInt(it -> it).toArray();
            amounts[row] = new float[own.size()];
            int i = 0;
            for (float amount : own.values()) {
                amounts[row][i++] = amount;
            }
        }
        count = DIMENSIONS + classes.size();
    }

    private static Map<String, Double> valences(Path repository) throws IOException {
        Map<String, Double> valences = new LinkedHashMap<>();
        for (String line : Files.readAllLines(
                repository.resolve("plugins/sentiment/src/main/resources/org/parallax/sentiment/vader-valences.tsv"))) {
            if (!line.startsWith("#")) {
                valences.put(line.split("\t")[0], Double.parseDouble(line.split("\t")[1]));
            }
        }
        return valences;
    }

    static List<String> tokens(String line) {
        Words words = new Words();
        words.read(line, 0, line.length());
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            tokens.add(
                    words.hash(i) == Words.NUMBER
                            ? "#"
                            : line.substring(words.begin(i), words.end(i))
                                    .toLowerCase(Locale.ROOT)
                                    .replace('\u2019', '\''));
        }
        return tokens;
    }

    /** How many weights there are to learn, hashed ones included. */
    int cells() {
        return Weights.HASHED + Weights.REGIONS * count;
    }

    /** A case in which the cells of words are replaced by those of their properties. */
    Learner.Case unfolded(Learner.Case it) {
        Map<Integer, Float> sums = new LinkedHashMap<>();
        for (int i = 0; i < it.cells().length; i++) {
            int cell = it.cells()[i] - Weights.HASHED;
            float value = it.values()[i];
            if (cell < 0) {
                sums.merge(it.cells()[i], value, Float::sum);
                continue;
            }
            int row = cell / Weights.REGIONS;
            int region = Weights.HASHED + cell % Weights.REGIONS * count;
            for (int k = 0; k < numbers[row].length; k++) {
                sums.merge(region + numbers[row][k], value * amounts[row][k], Float::sum);
            }
        }
        int[] cells = new int[sums.size()];
        float[] values = new float[cells.length];
        int i = 0;
        for (Map.Entry<Integer, Float> each : sums.entrySet()) {
            cells[i] = each.getKey();
            values[i++] = each.getValue();
        }
        return new Learner.Case(cells, values, it.base(), it.label());
    }

    /** Weights of the cells of words, from those of their properties. */
    float[] folded(float[] learned) {
        float[] folded = new float[(Weights.HASHED + words.size() * Weights.REGIONS) * Weights.CLASSES];
        System.arraycopy(learned, 0, folded, 0, Weights.HASHED * Weights.CLASSES);
        for (int row = 0; row < words.size(); row++) {
            for (int region = 0; region < Weights.REGIONS; region++) {
                int to = (Weights.HASHED + row * Weights.REGIONS + region) * Weights.CLASSES;
                for (int k = 0; k < numbers[row].length; k++) {
                    int from = (Weights.HASHED + region * count + numbers[row][k]) * Weights.CLASSES;
                    for (int c = 0; c < Weights.CLASSES; c++) {
                        folded[to + c] += learned[from + c] * amounts[row][k];
                    }
                }
            }
        }
        return folded;
    }
}
