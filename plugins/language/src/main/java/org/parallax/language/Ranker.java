package org.parallax.language;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.parallax.api.vocabulary.Language;

/**
 * Orders languages by how probable they are for a text: letter n-grams (Apache OpenNLP's maximum entropy model) and
 * {@link CommonWords} together, among the languages of the text's script. Immutable, so that threads may share it.
 */
final class Ranker {

    private static final String MODEL = "/langdetect-183.bin";
    /** The least n-gram probability, from which common words can still bring a language back. */
    private static final double LEAST = 1e-3;

    private static final double LEAST_UNCOUNTED = 1e-9;
    /** The n-gram probability of a language OpenNLP's model does not know, as a part of the best one's. */
    private static final double UNKNOWN_OF_BEST = 0.3;

    private final LanguageDetectorModel model;
    private final Set<String> known;
    private final CommonWords words;

    private Ranker(LanguageDetectorModel model, Set<String> known, CommonWords words) {
        this.model = model;
        this.known = known;
        this.words = words;
    }

    static Ranker load() {
        try (InputStream stream = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "opennlp-models-langdetect with " + MODEL + " is not on the class path");
            }
            LanguageDetectorModel model = new LanguageDetectorModel(stream);
            Map<String, Double> known = new HashMap<>();
            for (String code : new LanguageDetectorME(model).getSupportedLanguages()) {
                put(known, code, 0);
            }
            return new Ranker(model, Set.copyOf(known.keySet()), CommonWords.load());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read OpenNLP's " + MODEL, e);
        }
    }

    /** The candidates, most probable first, with probabilities that sum to one. */
    List<Language> rank(String text, List<String> candidates) {
        if (candidates.size() < 2) {
            return candidates.stream().map(it -> new Language(it, 1.0)).toList();
        }
        Map<String, Double> scores = scores(text, candidates);
        double best = scores.values().stream().mapToDouble(it -> it).max().orElse(0);
        scores.replaceAll((code, score) -> Math.exp(score - best));
        double sum = scores.values().stream().mapToDouble(it -> it).sum();
        return scores.entrySet().stream()
                .map(it -> new Language(it.getKey(), it.getValue() / sum))
                .sorted(comparingDouble(Language::confidence).reversed().thenComparing(Language::code))
                .toList();
    }

    private Map<String, Double> scores(String text, List<String> candidates) {
        Map<String, Double> letters = new HashMap<>();
        for (var guess : new LanguageDetectorME(model).predictLanguages(text)) {
            put(letters, guess.getLang(), guess.getConfidence());
        }
        double best = candidates.stream()
                .mapToDouble(it -> letters.getOrDefault(it, 0.0))
                .max()
                .orElse(0);
        Map<String, Double> scores = new HashMap<>();
        for (String code : candidates) {
            double probability = known.contains(code) ? letters.getOrDefault(code, 0.0) : best * UNKNOWN_OF_BEST;
            scores.put(
                    code,
                    Languages.prior(code)
                            + Math.log(Math.max(words.counts(code) ? LEAST : LEAST_UNCOUNTED, probability)));
        }
        words.subtractFrom(scores, text);
        return scores;
    }

    private static void put(Map<String, Double> probabilities, String longCode, double probability) {
        String code = Languages.ofLongCode(longCode);
        if (code != null) {
            probabilities.merge(code, probability, Math::max);
        }
    }
}
