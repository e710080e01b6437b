package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How positive or negative words are by themselves: the valences of VADER (Hutto and Gilbert, ICWSM 2014), from −4 to 4,
 * and on top of them what those and other words turned out to be worth in news.
 */
final class Lexicon {

    private static final String GENERAL = "vader-valences.tsv";
    private static final String NEWS = "news-valences.tsv";

    private final Map<String, Double> valences;

    private Lexicon(Map<String, Double> valences) {
        this.valences = Map.copyOf(valences);
    }

    /** VADER's valences alone. */
    static Lexicon general() {
        return new Lexicon(read(GENERAL));
    }

    /** VADER's valences, corrected for news; read when first asked for. */
    static Lexicon news() {
        return Holder.NEWS_LEXICON;
    }

    /** This lexicon with corrections added to it. */
    Lexicon corrected(Map<String, Double> corrections) {
        Map<String, Double> sum = new HashMap<>(valences);
        corrections.forEach((word, correction) -> sum.merge(word, correction, Double::sum));
        return new Lexicon(sum);
    }

    /** The valence of a word in lower case; 0 where it has none. */
    double valence(String word) {
        return valences.getOrDefault(stem(word), 0.0);
    }

    /** A word as the lexicon has it: without the ending of the possessive. */
    static String stem(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static Map<String, Double> read(String resource) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar of the sentiment plug-in lacks its " + resource);
            }
            ToDoubleFunction<String> number = line -> Double.parseDouble(line.substring(line.indexOf('\t') + 1));
            Map<String, Double> valences = new HashMap<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> valences.put(line.substring(0, line.indexOf('\t')), number.applyAsDouble(line)));
            return valences;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static final class Holder {
        static final Lexicon NEWS_LEXICON = general().corrected(read(NEWS));
    }
}
