package org.parallax.targets.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Weights of a linear model of three classes, twice: as learned from general news and from headlines of markets. The words of a
 * passage tell how much each of the two counts. A cell is three weights: {@value #HASHED} cells are shared by hashed
 * features, the others belong to words of the vocabulary by {@link Regions}. Immutable.
 */
public final class Weights {

    /** How many cells hashed features share. */
    public static final int HASHED = 1 << 19;
    /** Negative, neutral, positive. */
    public static final int CLASSES = 3;
    /** General news, headlines of markets. */
    public static final int EXPERTS = 2;

    /** How many cells each word of the vocabulary has. */
    public static final int REGIONS = Regions.COUNT;

    private static final int MAGIC = 0x504C5431;
    private static final int MOST = 127;

    private final Vocabulary vocabulary;
    private final byte[][] weights;
    private final float[] scales;
    private final float marketBias;

    private Weights(Vocabulary vocabulary, byte[][] weights, float[] scales, float marketBias) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scales = scales;
        this.marketBias = marketBias;
    }

    /**
     * Rounds weights to whole numbers.
     *
     * @param weights for each expert, three weights for each cell
     * @param marketBias what to add to the sum of what the words say on whether this is news of markets
     */
    public static Weights of(Vocabulary vocabulary, float[][] weights, float marketBias) {
        byte[][] rounded = new byte[EXPERTS][cells(vocabulary) * CLASSES];
        float[] scales = new float[EXPERTS];
        for (int e = 0; e < EXPERTS; e++) {
            float most = 1e-9f;
            for (float weight : weights[e]) {
                most = Math.max(most, Math.abs(weight));
            }
            scales[e] = most / MOST / 2;
            for (int i = 0; i < rounded[e].length; i++) {
                rounded[e][i] = (byte) Math.max(-MOST, Math.min(MOST, Math.round(weights[e][i] / scales[e])));
            }
        }
        return new Weights(vocabulary, rounded, scales, marketBias);
    }

    /** The number of the cell of a word's row in a region. */
    public static int cell(int row, int region) {
        return HASHED + row * Regions.COUNT + region;
    }

    /** How many cells there are with a vocabulary. */
    public static int cells(Vocabulary vocabulary) {
        return HASHED + vocabulary.size() * Regions.COUNT;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** One weight. */
    float weight(int expert, int cell, int tone) {
        return weights[expert][cell * CLASSES + tone] * scales[expert];
    }

    /** These weights with others added to both experts. */
    public Weights plus(float[] change) {
        float[][] sum = new float[EXPERTS][change.length];
        for (int e = 0; e < EXPERTS; e++) {
            for (int i = 0; i < change.length; i++) {
                sum[e][i] = weights[e][i] * scales[e] + change[i];
            }
        }
        return of(vocabulary, sum, marketBias);
    }

    /** How far a passage is news of markets, from 0 to 1. */
    float market(Passage passage) {
        double sum = passage.market() / 127.0 * Math.sqrt(9.0 / Math.max(1, passage.count)) + marketBias;
        float share = (float) (1 / (1 + StrictMath.exp(-4 * sum)));
        return share < 0.02f ? 0 : share > 0.98f ? 1 : share;
    }

    /** Adds to {@code sums}, by class, what the cells weigh. */
    void add(Cells cells, float market, float[] sums) {
        for (int e = 0; e < EXPERTS; e++) {
            float share = e == 0 ? 1 - market : market;
            if (share > 0) {
                add(cells, weights[e], share * scales[e], sums);
            }
        }
    }

    private static void add(Cells cells, byte[] weights, float factor, float[] sums) {
        float negative = 0;
        float neutral = 0;
        float positive = 0;
        for (int i = 0; i < cells.count(); i++) {
            int at = cells.cell(i) * CLASSES;
            float value = cells.value(i);
            negative += weights[at] * value;
            neutral += weights[at + 1] * value;
            positive += weights[at + 2] * value;
        }
        sums[0] += negative * factor;
        sums[1] += neutral * factor;
        sums[2] += positive * factor;
    }

    /** Writes them, compressed. */
    public void write(OutputStream to) throws IOException {
        DeflaterOutputStream deflated = new DeflaterOutputStream(to, new Deflater(Deflater.BEST_COMPRESSION));
        DataOutputStream out = new DataOutputStream(deflated);
        out.writeInt(MAGIC);
        out.writeFloat(marketBias);
        out.writeInt(vocabulary.size());
        for (int row = 0; row < vocabulary.size(); row++) {
            out.writeInt(vocabulary.word(row));
            out.writeByte(vocabulary.valence(row));
            out.writeByte(vocabulary.market(row));
            out.writeShort(vocabulary.group(row));
        }
        for (int e = 0; e < EXPERTS; e++) {
            out.writeFloat(scales[e]);
            out.write(weights[e]);
        }
        out.flush();
        deflated.finish();
        deflated.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Weights read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(from, new Inflater(), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of tone toward somebody, or one of another version");
            }
            float marketBias = in.readFloat();
            int size = in.readInt();
            if (size < 0 || size > 1 << 20) {
                throw new IOException("a model with %,d words is damaged".formatted(size));
            }
            int[] words = new int[size];
            byte[] valences = new byte[size];
            byte[] markets = new byte[size];
            short[] groups = new short[size];
            for (int row = 0; row < size; row++) {
                words[row] = in.readInt();
                valences[row] = in.readByte();
                markets[row] = in.readByte();
                groups[row] = in.readShort();
            }
            Vocabulary vocabulary = new Vocabulary(words, valences, markets, groups);
            float[] scales = new float[EXPERTS];
            byte[][] weights = new byte[EXPERTS][cells(vocabulary) * CLASSES];
            for (int e = 0; e < EXPERTS; e++) {
                scales[e] = in.readFloat();
                in.readFully(weights[e]);
            }
            return new Weights(vocabulary, weights, scales, marketBias);
        }
    }
}
