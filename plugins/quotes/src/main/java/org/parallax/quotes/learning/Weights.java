package org.parallax.quotes.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A linear model: a row of weights for each feature, one for each tag, and a weight for each pair of tags that may follow each
 * other. Weights are whole numbers of a unit. Immutable.
 */
public final class Weights {

    /** How many rows there are; features are hashed into them. */
    static final int ROWS = 1 << 18;

    private static final int MAGIC = 0x504C5131;

    private final short[] rows;
    private final float[] pairs;

    Weights(short[] rows, float[] pairs) {
        this.rows = rows;
        this.pairs = pairs;
    }

    /** The best tags for words with these features. */
    byte[] tags(int[][] features) {
        float[] scores = new float[features.length * Tags.COUNT];
        for (int i = 0; i < features.length; i++) {
            int at = i * Tags.COUNT;
            for (int feature : features[i]) {
                int row = feature * Tags.COUNT;
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    scores[at + tag] += rows[row + tag];
                }
            }
        }
        return Decoder.decode(scores, features.length, pairs);
    }

    /** Writes the model: a version number, the pairs, and the rows, deflated. */
    public void write(OutputStream to) throws IOException {
        DeflaterOutputStream deflated = new DeflaterOutputStream(to);
        DataOutputStream out = new DataOutputStream(deflated);
        out.writeInt(MAGIC);
        for (float pair : pairs) {
            out.writeFloat(pair);
        }
        byte[] bytes = new byte[rows.length * 2];
        for (int i = 0; i < rows.length; i++) {
            bytes[2 * i] = (byte) (rows[i] >> 8);
            bytes[2 * i + 1] = (byte) rows[i];
        }
        out.write(bytes);
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
                throw new IOException("not a model of quotations, or one of another version");
            }
            float[] pairs = new float[Tags.COUNT * Tags.COUNT];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = in.readFloat();
            }
            byte[] bytes = new byte[ROWS * Tags.COUNT * 2];
            in.readFully(bytes);
            short[] rows = new short[ROWS * Tags.COUNT];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
            }
            return new Weights(rows, pairs);
        }
    }
}
