package org.parallax.language;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.parallax.core.json.Json;

/**
 * Rebuilds {@code common-words.tsv} from sentences of known language: {@code CommonWordsTrainer SENTENCES.jsonl.gz OUT
 * [modulus]}, each line {@code {"lang": "da", "text": "..."}}. With a modulus of 2, every second line is left for measuring.
 */
public final class CommonWordsTrainer {

    private static final int WORDS_PER_LANGUAGE = 600;
    private static final int LEAST_SENTENCES = 2;
    private static final double SMOOTHING = 0.3;
    private static final double UNSEEN_MASS = 300;
    private static final double MOST_COST = 4;

    /** The Spanish sentences of that set have lost these letters; words that may be Spanish with them are held against nobody. */
    private static final Pattern LOST_SPANISH = Pattern.compile("[áéíóúüñ]");

    private static final Pattern SPANISH = Pattern.compile("[.a-záéíóúüñ]*");

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> totals = new HashMap<>();

    private CommonWordsTrainer() {}

    public static void main(String[] args) throws IOException {
        CommonWordsTrainer trainer = new CommonWordsTrainer();
        int modulus = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % modulus == 0) {
                    Map<?, ?> row = new Json().read(line, Map.class);
                    trainer.add(String.valueOf(row.get("lang")), String.valueOf(row.get("text")));
                }
            }
        }
        Files.write(Path.of(args[1]), trainer.lines());
    }

    private void add(String language, String text) {
        if (!Languages.ALL.contains(language)) {
            return;
        }
        for (String word : CommonWords.in(text)) {
            counts.computeIfAbsent(language, it -> new HashMap<>()).merge(word, 1, Integer::sum);
            totals.merge(language, 1, Integer::sum);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# word, cost where unseen, cost by language: tenths of a natural logarithm. Word counts of the sentences of"
                        + " github.com/pemistahl/lingua (Apache-2.0; from the Leipzig Corpora Collection, CC BY).");
        vocabulary().forEach(word -> line(word, lines));
        return lines;
    }

    private Set<String> vocabulary() {
        Set<String> words = new TreeSet<>();
        counts.forEach((language, count) -> {
            if (Languages.decidesAlone(language)) {
                return;
            }
            count.entrySet().stream()
                    .filter(it -> it.getValue() >= LEAST_SENTENCES)
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(WORDS_PER_LANGUAGE)
                    .forEach(it -> words.add(it.getKey()));
        });
        return words;
    }

    private void line(String word, List<String> lines) {
        Map<String, Double> probabilities = new TreeMap<>();
        counts.forEach((language, count) -> {
            int n = count.getOrDefault(word, 0);
            if (n > 0) {
                probabilities.put(language, (n + SMOOTHING) / (totals.getOrDefault(language, 0) + UNSEEN_MASS));
            }
        });
        if (LOST_SPANISH.matcher(word).find() && SPANISH.matcher(word).matches()) {
            probabilities.put(
                    "es",
                    probabilities.values().stream().mapToDouble(it -> it).max().orElseThrow());
        }
        double best =
                probabilities.values().stream().mapToDouble(it -> it).max().orElseThrow();
        double total = totals.values().stream().mapToInt(it -> it).average().orElseThrow();
        String costs = probabilities.entrySet().stream()
                .map(it -> it.getKey() + " " + cost(it.getValue() / best))
                .collect(joining(" "));
        lines.add(word + "\t" + cost(SMOOTHING / (total + UNSEEN_MASS) / best) + "\t" + costs);
    }

    private static long cost(double ratio) {
        return Math.round(Math.min(MOST_COST, -Math.log(Math.min(1, ratio))) * 10);
    }
}
