package org.parallax.entities.recognition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A linear model: for each feature a row of weights, one for each tag of a part of a name (that of {@link Tags#OUT} is 0),
 * and a weight for each pair of tags that may follow each other. Immutable.
 */
public final class Weights {

    /** How many rows there are; features are hashed into them. */
    public static final int ROWS = 1 << 18;

    static final int WIDTH = Tags.OUT;

    private static final int MAGIC = 0x504C4531;

    private final short[] rows;
    private final int[] pairs;
    private final float scale;

    private Weights(short[] rows, int[] pairs, float scale) {
        this.rows = rows;
        this.pairs = pairs;
        this.scale = scale;
    }

    /**
     * Rounds weights to whole numbers of 16 bits.
     *
     * @param rows {@link #ROWS} rows of {@link Tags#OUT} weights
     * @param pairs {@link Tags#COUNT} rows of as many weights, by the tag and the one before it
     */
    public static Weights of(float[] rows, float[] pairs) {
        float most = 1e-6f;
        for (float weight : rows) {
            most = Math.max(most, Math.abs(weight));
        }
        for (float weight : pairs) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / 4000;
        return rounded(rows, pairs, scale);
    }

    private static Weights rounded(float[] rows, float[] pairs, float scale) {
        short[] rounded = new short[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rounded[i] = (short) Math.round(rows[i] / scale);
        }
        int[] roundedPairs = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            roundedPairs[i] = Math.round(pairs[i] / scale);
        }
        return new Weights(rounded, roundedPairs, scale);
    }

    /** Adds the row of a feature to the scores of tags. */
    void addTo(int[] scores, int at, int feature) {
        int row = feature * WIDTH;
        for (int tag = 0; tag < WIDTH; tag++) {
            scores[at + tag] += rows[row + tag];
        }
    }

    /** The weights of pairs of tags, by the earlier and the later. */
    int[] pairs() {
        return pairs;
    }

    /** What is thought of a tag after another, in the unit of {@link #of}'s arguments. */
    float pair(int previous, int tag) {
        return pairs[previous * Tags.COUNT + tag] * scale;
    }

    /** What a feature says for a tag, in the unit of {@link #of}'s arguments. */
    float weight(int feature, int tag) {
        return tag == Tags.OUT ? 0 : rows[feature * WIDTH + tag] * scale;
    }

    /** Writes the model: a version number, the scale, the pairs, and by columns the rows, deflated. */
    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, new Deflater(9), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeFloat(scale);
            for (int pair : pairs) {
                out.writeShort(pair);
            }
            byte[] column = new byte[ROWS * 2];
            for (int tag = 0; tag < WIDTH; tag++) {
                for (int i = 0; i < ROWS; i++) {
                    short weight = rows[i * WIDTH + tag];
                    column[i] = (byte) (weight >> 8);
                    column[ROWS + i] = (byte) weight;
                }
                out.write(column);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Weights read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(from))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not a model of names, or one of another version");
            }
            float scale = in.readFloat();
            int[] pairs = new int[Tags.COUNT * Tags.COUNT];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = in.readShort();
            }
            short[] rows = new short[ROWS * WIDTH];
            byte[] column = new byte[ROWS * 2];
            for (int tag = 0; tag < WIDTH; tag++) {
                in.readFully(column);
                for (int i = 0; i < ROWS; i++) {
                    rows[i * WIDTH + tag] = (short) (column[i] << 8 | (column[ROWS + i] & 0xFF));
                }
            }
            return new Weights(rows, pairs, scale);
        }
    }
}
