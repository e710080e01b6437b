package org.parallax.loaded.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A linear model of what readers take for loaded: weights of words and pairs of words, of letter n-grams where it has any, and
 * of {@linkplain Traits traits}.
 */
public final class Model {

    /** How many traits a sentence has. */
    public static final int TRAITS = Traits.COUNT;

    /** The trait that says how much loaded terms there are together, from 0 to 1. */
    public static final int TOGETHER = Traits.TOGETHER;

    private static final int MAGIC = 0x504C4F31;

    private final float[] words;
    private final float[] letters;
    private final double[] traits;
    private final double bias;
    private final double slope;
    private final double threshold;

    /**
     * A model.
     *
     * @param words weights by hash, a power of two of them
     * @param letters the same of letter n-grams; empty where the model has none
     * @param traits weights of the traits
     * @param bias what is added to the sum
     * @param slope what the sum is multiplied with before it becomes a probability
     * @param threshold from which probability on a sentence counts as loaded
     */
    public Model(float[] words, float[] letters, double[] traits, double bias, double slope, double threshold) {
        this.words = words.clone();
        this.letters = letters.clone();
        this.traits = traits.clone();
        this.bias = bias;
        this.slope = slope;
        this.threshold = threshold;
    }

    /** The weights of words. */
    public float[] words() {
        return words.clone();
    }

    /** The probability from which on a sentence counts as loaded. */
    public double threshold() {
        return threshold;
    }

    /** This model with other ends: what is added, how steep it is, and from where on a sentence counts as loaded. */
    Model calibrated(Calibration by) {
        return new Model(words, letters, traits, bias + by.shift(), by.slope(), by.threshold());
    }

    /** The probability that readers take the sentence for loaded. */
    public double probability(Sentence sentence) {
        return 1 / (1 + Math.exp(-logit(sentence)));
    }

    /** The logit of that probability. */
    public double logit(Sentence sentence) {
        return slope * (sum(sentence) + bias);
    }

    double sum(Sentence sentence) {
        double sum =
                mean(words, sentence.words(words.length - 1)) + mean(letters, sentence.letters(letters.length - 1));
        for (int i = 0; i < Traits.COUNT; i++) {
            sum += traits[i] * sentence.trait(i);
        }
        return sum;
    }

    /** What the weights of words and letters give to one word of the sentence, in the unit of the logit. */
    public double weight(Sentence sentence, int word) {
        long hash = sentence.words().hash(word);
        Features own = new Features();
        own.addWord(hash, words.length - 1);
        double sum =
                sum(words, own) / Math.sqrt(Math.max(1, 2 * sentence.words().size() - 1));
        if (letters.length > 0) {
            Features parts = new Features();
            parts.addLetters(
                    sentence.text(),
                    sentence.words().begin(word),
                    sentence.words().end(word),
                    letters.length - 1);
            sum += sum(letters, parts)
                    / Math.sqrt(Math.max(1, sentence.letters(letters.length - 1).size()));
        }
        return slope * sum;
    }

    private static double mean(float[] weights, Features features) {
        return features.size() == 0 ? 0 : sum(weights, features) / Math.sqrt(features.size());
    }

    private static double sum(float[] weights, Features features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[features.row(i)];
        }
        return sum;
    }

    /** Writes the model. */
    public void write(OutputStream out) throws IOException {
        DeflaterOutputStream packed = new DeflaterOutputStream(out);
        DataOutputStream data = new DataOutputStream(packed);
        data.writeInt(MAGIC);
        for (float[] weights : new float[][] {words, letters}) {
            data.writeInt(weights.length);
            for (float weight : weights) {
                data.writeFloat(weight);
            }
        }
        data.writeInt(traits.length);
        for (double trait : traits) {
            data.writeDouble(trait);
        }
        data.writeDouble(bias);
        data.writeDouble(slope);
        data.writeDouble(threshold);
        data.flush();
        packed.finish();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else
     */
    public static Model read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(in)));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a model that 'parallax train loaded-language' of this version wrote");
        }
        float[] words = floats(data);
        float[] letters = floats(data);
        double[] traits = new double[data.readInt() == Traits.COUNT ? Traits.COUNT : 0];
        if (traits.length == 0) {
            throw new IOException("the model is of another version; train it again");
        }
        for (int i = 0; i < traits.length; i++) {
            traits[i] = data.readDouble();
        }
        return new Model(words, letters, traits, data.readDouble(), data.readDouble(), data.readDouble());
    }

    private static float[] floats(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > 1 << 22 || Integer.bitCount(length) > 1) {
            throw new IOException("damaged: %d weights".formatted(length));
        }
        float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            weights[i] = data.readFloat();
        }
        return weights;
    }
}
