package org.parallax.entities.recognition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A linear model: for each feature a row of weights, one for each tag of a part of a name (that of {@link Tags#OUT} is 0),
 * and a weight for each pair of tags that may follow each other. Immutable.
 *
 * <p>The weights of a row are whole numbers from −{@value #MOST} to {@value #MOST}. Four of them lie in one {@code long}, each
 * with {@value #MOST} added to it, so that rows are added up four tags at a time and no sum runs into its neighbour.
 */
public final class Weights {

    /** How many rows there are; features are hashed into them. */
    static final int ROWS = 1 << 17;

    static final int WIDTH = Tags.OUT;

    private static final int MAGIC = 0x504C4532;
    private static final int MOST = 127;
    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    /** Larger weights are cut to the weight that only this share of them exceeds. */
    private static final double CUT = 1e-4;

    private final byte[] rows;
    private final long[] lanes;
    private final int[] pairs;
    private final float scale;

    private Weights(byte[] rows, int[] pairs, float scale) {
        this.rows = rows;
        this.pairs = pairs;
        this.scale = scale;
        lanes = new long[ROWS * LANES];
        for (int i = 0; i < rows.length; i++) {
            lanes[i / LANES] |= (long) (rows[i] + MOST) << (LANE_BITS * (i % LANES));
        }
    }

    /**
     * Rounds weights to whole numbers.
     *
     * @param rows {@link #ROWS} rows of {@link #WIDTH} weights
     * @param pairs {@link Tags#COUNT} rows of as many weights, by the tag and the one before it
     */
    static Weights of(float[] rows, float[] pairs) {
        float scale = most(rows) / MOST;
        byte[] rounded = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rounded[i] = (byte) Math.max(-MOST, Math.min(MOST, Math.round(rows[i] / scale)));
        }
        int[] roundedPairs = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            roundedPairs[i] = Math.round(pairs[i] / scale);
        }
        return new Weights(rounded, roundedPairs, scale);
    }

    private static float most(float[] rows) {
        float[] sizes = new float[rows.length];
        int count = 0;
        for (float weight : rows) {
            if (weight != 0) {
                sizes[count++] = Math.abs(weight);
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : sizes[(int) ((count - 1) * (1 - CUT))];
    }

    /**
     * Adds up the rows of features.
     *
     * @param count how many features there are, {@link Features#MOST} at most
     * @param scores takes the sums from {@code at} on, {@link #WIDTH} of them
     */
    void score(int[] features, int count, int[] scores, int at) {
        long one = 0;
        long two = 0;
        long three = 0;
        long four = 0;
        for (int i = 0; i < count; i++) {
            int row = features[i] * LANES;
            one += lanes[row];
            two += lanes[row + 1];
            three += lanes[row + 2];
            four += lanes[row + 3];
        }
        unpack(one, count, scores, at);
        unpack(two, count, scores, at + LANES);
        unpack(three, count, scores, at + 2 * LANES);
        unpack(four, count, scores, at + 3 * LANES);
    }

    private static void unpack(long sums, int count, int[] scores, int at) {
        for (int lane = 0; lane < LANES; lane++) {
            scores[at + lane] = (int) (sums >>> (LANE_BITS * lane) & 0xFFFF) - count * MOST;
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
        DeflaterOutputStream deflated = new DeflaterOutputStream(to, new Deflater(9), 1 << 16);
        DataOutputStream out = new DataOutputStream(deflated);
        out.writeInt(MAGIC);
        out.writeFloat(scale);
        for (int pair : pairs) {
            out.writeInt(pair);
        }
        byte[] column = new byte[ROWS];
        for (int tag = 0; tag < WIDTH; tag++) {
            for (int i = 0; i < ROWS; i++) {
                column[i] = rows[i * WIDTH + tag];
            }
            out.write(column);
        }
        out.flush();
        deflated.finish();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Weights read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(from))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of names, or one of another version");
            }
            float scale = in.readFloat();
            int[] pairs = new int[Tags.COUNT * Tags.COUNT];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = in.readInt();
            }
            byte[] rows = new byte[ROWS * WIDTH];
            byte[] column = new byte[ROWS];
            for (int tag = 0; tag < WIDTH; tag++) {
                in.readFully(column);
                for (int i = 0; i < ROWS; i++) {
                    rows[i * WIDTH + tag] = column[i];
                }
            }
            return new Weights(rows, pairs, scale);
        }
    }
}
