package org.parallax.sentiment;

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
import java.util.zip.GZIPInputStream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import org.parallax.sentences.SentencesAnalyzer;

/**
 * A sentence that people have rated.
 *
 * @param group the article it comes from
 * @param rating from −1 to 1
 * @param base the sum of what general valences and idioms contribute
 * @param factors how often each word stands in it, each time counted by its factor
 */
record Example(String group, double rating, double base, Map<String, Double> factors) {

    /** The examples of a file of rated sentences, rated sentences with targets, or headlines with entities. */
    static List<Example> read(Path file) throws IOException {
        Json json = new Json();
        Scorer scorer = new Scorer(Lexicon.general());
        List<Example> examples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<?, ?> row = json.read(line, Map.class);
                Object text = row.containsKey("text") ? row.get("text") : row.get("sentence_normalized");
                Object group = row.containsKey("doc") ? row.get("doc") : String.valueOf(row.get("id"));
                examples.add(of(String.valueOf(group), rating(row), String.valueOf(text), scorer));
            }
        }
        return examples;
    }

    private static Example of(String group, double rating, String text, Scorer scorer) {
        Map<String, Double> factors = new HashMap<>();
        double base = 0;
        for (Annotation<?> each : new SentencesAnalyzer()
                .analyze(Reading.of(Article.titled("").body(text).build()))) {
            Span sentence = each.span();
            for (Contribution it : scorer.contributions(text, sentence)) {
                base += it.value();
            }
            List<Token> tokens = Token.in(text, sentence);
            Factor[] around = Rules.factors(text, sentence, tokens);
            for (int i = 0; i < around.length; i++) {
                if (Idioms.at(tokens, i).length() == 0) {
                    factors.merge(Lexicon.stem(tokens.get(i).word()), around[i].value(), Double::sum);
                }
            }
        }
        return new Example(group, rating, base, factors);
    }

    private static double rating(Map<?, ?> row) {
        if (row.get("mean") instanceof Number mean) {
            return Math.max(-1, Math.min(1, mean.doubleValue() / 4 * 1.6));
        }
        if (row.get("targets") instanceof List<?> targets) {
            return 0.5
                    * targets.stream()
                            .mapToDouble(it -> (number((Map<?, ?>) it, "polarity") - 4) / 2)
                            .average()
                            .orElse(0);
        }
        return row.get("entities") instanceof List<?> entities
                ? 0.5
                        * entities.stream()
                                .map(it -> ((Map<?, ?>) it).get("polarity"))
                                .mapToDouble(it -> "positive".equals(it) ? 1 : "negative".equals(it) ? -1 : 0)
                                .average()
                                .orElse(0)
                : 0;
    }

    private static double number(Map<?, ?> row, String field) {
        return row.get(field) instanceof Number number ? number.doubleValue() : 4;
    }
}
