package org.parallax.bench.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.sentiment.model.Ridge;

/**
 * What words are worth from −4 to 4: as people rated them for VADER, as a list of words of news has them, and for all others as
 * words of like meaning, like letters and like neighbours are: by ridge regression from the descriptions of the known words.
 */
final class Valences {

    private static final int LEAST = 4;
    private static final int LEAST_IN_NEWS = 2;
    private static final int COMMON = 150;
    private static final int WINDOW = 5;
    private static final int WINDOW_OF_GLOSS = 8;
    private static final double PENALTY = 0.7;
    private static final int STEPS = 60;

    private final SortedMap<String, Double> general = new TreeMap<>();
    private final SortedMap<String, Double> news = new TreeMap<>();
    private final SortedMap<String, Double> guessed = new TreeMap<>();

    /** Reads the lists and the texts, and guesses the rest. */
    Valences(Path lists, Path sets) throws IOException {
        readLists(lists);
        WordNet net = new WordNet();
        List<List<String>> texts = Texts.ofSets(sets);
        List<List<String>> glosses = Texts.of(net);
        Map<String, Integer> inNews = Texts.counts(texts);
        Map<String, Integer> inAll = new HashMap<>(Texts.counts(glosses));
        inNews.forEach((word, count) -> inAll.merge(word, count, Integer::sum));
        SortedSet<String> words = new TreeSet<>();
        inAll.forEach((word, count) -> {
            if (count >= LEAST || inNews.getOrDefault(word, 0) >= LEAST_IN_NEWS) {
                words.add(word);
            }
        });
        Neighbours neighbours = new Neighbours(words);
        neighbours.read(texts, WINDOW);
        neighbours.read(glosses, WINDOW_OF_GLOSS);
        neighbours.close();
        words.addAll(general.keySet());
        words.addAll(news.keySet());
        Set<String> common = Texts.common(inNews, COMMON);
        guess(words, common, new Meanings(net, common), neighbours);
    }

    private void readLists(Path lists) throws IOException {
        for (String line : Files.readAllLines(lists.resolve("vader-valences.tsv"))) {
            if (!line.startsWith("#")) {
                general.put(
                        line.substring(0, line.indexOf('\t')), Double.valueOf(line.substring(line.indexOf('\t') + 1)));
            }
        }
        for (String line : Files.readAllLines(lists.resolve("news-words.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(" ");
                for (String word : Arrays.asList(cells).subList(1, cells.length)) {
                    news.putIfAbsent(word, Double.valueOf(cells[0]));
                }
            }
        }
    }

    private void guess(SortedSet<String> words, Set<String> common, Meanings meanings, Neighbours neighbours) {
        SortedMap<String, Double> known = new TreeMap<>();
        common.forEach(word -> known.put(word, 0.0));
        known.putAll(general);
        news.forEach((word, valence) -> known.put(word, (valence + general.getOrDefault(word, valence)) / 2));
        known.keySet().retainAll(words);
        Map<String, Integer> columns = new HashMap<>();
        List<Ridge.Row> rows = new ArrayList<>();
        known.forEach((word, valence) -> {
            SortedMap<Integer, Double> values = new TreeMap<>();
            features(word, meanings, neighbours)
                    .forEach((name, value) -> values.put(columns.computeIfAbsent(name, it -> columns.size()), value));
            rows.add(new Ridge.Row(values, valence, 1));
        });
        double[] penalties = new double[columns.size()];
        Arrays.fill(penalties, PENALTY);
        double[] coefficients = Ridge.fit(rows, penalties, STEPS);
        for (String word : words) {
            double sum = 0;
            for (Map.Entry<String, Double> feature :
                    features(word, meanings, neighbours).entrySet()) {
                Integer column = columns.get(feature.getKey());
                sum += column == null ? 0 : coefficients[column] * feature.getValue();
            }
            guessed.put(word, sum);
        }
    }

    private static Map<String, Double> features(String word, Meanings meanings, Neighbours neighbours) {
        Map<String, Double> features = meanings.of(word);
        features.putAll(neighbours.of(word));
        return features;
    }

    /** What the regression makes of each word, the known ones too. */
    SortedMap<String, Double> guessed() {
        return guessed;
    }

    /** How many numbers {@link #of} gives. */
    static final int WIDTH = 8;

    /** A word's valences by source, the good apart from the bad, so that each can have a weight of its own. */
    double[] of(String word) {
        double vader = general.getOrDefault(word, 0.0);
        double list = news.getOrDefault(word, 0.0);
        double guess = guessed.getOrDefault(word, 0.0);
        boolean known = general.containsKey(word) || news.containsKey(word);
        boolean both = general.containsKey(word) && news.containsKey(word);
        return new double[] {
            Math.max(0, vader),
            Math.min(0, vader),
            Math.max(0, list),
            Math.min(0, list),
            Math.max(0, guess),
            Math.min(0, guess),
            known ? 0 : guess,
            both ? list : 0
        };
    }
}
