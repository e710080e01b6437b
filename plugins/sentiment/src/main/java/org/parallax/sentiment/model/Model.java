package org.parallax.sentiment.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.vocabulary.Sentiment.Tone;

/** What words are worth in news, and from where on readers call a sentence good or bad. Immutable. */
public final class Model {

    private static final String KIND = "parallax sentiment 1";
    /** Weights are written as whole numbers of this part. */
    private static final double UNIT = 1000;
    /** How fast scores grow: a sentence rated 2 of 4 has a score of 0.76. */
    private static final double GAIN = 2;

    private final SortedMap<String, Double> weights;
    private final Lexicon lexicon;
    private final double bias;
    private final double neutral;

    /**
     * A model.
     *
     * @param weights by word, in lower case with straight apostrophes
     * @param bias what is added to each sentence
     * @param neutral the score up to which a tone is neutral, on both sides
     */
    public Model(SortedMap<String, Double> weights, double bias, double neutral) {
        this.weights = Collections.unmodifiableSortedMap(weights);
        this.bias = bias;
        this.neutral = neutral;
        lexicon = new Lexicon(weights);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    public SortedMap<String, Double> weights() {
        return weights;
    }

    public double bias() {
        return bias;
    }

    public double neutral() {
        return neutral;
    }

    /** A sum as a score from −1 to 1. */
    public static double score(double sum) {
        return Math.round(Math.tanh(GAIN * sum) * 1000) / 1000.0 + 0.0;
    }

    /** The sum that gives a score. */
    public static double sum(double score) {
        double inside = Math.max(-0.98, Math.min(0.98, score));
        return 0.5 * Math.log((1 + inside) / (1 - inside)) / GAIN;
    }

    /** A score in one word. */
    public Tone label(double score) {
        return score > neutral ? Tone.POSITIVE : score < -neutral ? Tone.NEGATIVE : Tone.NEUTRAL;
    }

    /** Writes the model as text: a line with its kind, bias and neutral band, then a word and its weight in thousandths a line. */
    public void write(OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        lines.append(KIND)
                .append('\t')
                .append(bias)
                .append('\t')
                .append(neutral)
                .append('\n');
        weights.forEach((word, weight) -> {
            long thousandths = Math.round(weight * UNIT);
            if (thousandths != 0) {
                lines.append(word).append('\t').append(thousandths).append('\n');
            }
        });
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Model read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            String first = lines.readLine();
            String[] head = first == null ? new String[0] : first.split("\t", -1);
            if (head.length != 3 || !head[0].equals(KIND)) {
                throw new IOException(
                        "not a model of tone, or one of another version: its first line should begin '" + KIND + "'");
            }
            SortedMap<String, Double> weights = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)) / UNIT);
            }
            return new Model(weights, Double.parseDouble(head[1]), Double.parseDouble(head[2]));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("a damaged model of tone: " + e.getMessage(), e);
        }
    }
}
