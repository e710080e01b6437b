package org.parallax.stories;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The weightiest terms of an article, as vectors of length 1: of the whole text, its title, its lead, its names, its other
 * words, its numbers. In JSON it is 11 characters of Base64 a term.
 */
final class Terms {

    static final Terms NONE = new Terms(new long[0]);

    static final int TITLE = 1;
    static final int NAME = 2;
    static final int NUMBER = 4;

    /** One of the five weightiest names. */
    static final int LEADING = 8;

    /** The vectors that two articles are compared by: which terms are meant. */
    static final int ALL = 0;

    static final int TITLES = 1;
    static final int LEAD = 2;
    static final int NAMES = 3;
    static final int PLAIN = 4;
    static final int NUMBERS = 5;
    static final int VIEWS = 6;

    private static final int MOST = 127;

    private final long[] packed;
    private final float[][] weights;
    private final int leading;
    private final boolean numbers;

    /** Takes terms over as {@link #pack} makes them, in ascending order. */
    Terms(long[] packed) {
        this.packed = packed;
        this.weights = new float[VIEWS][packed.length];
        int leadingNames = 0;
        boolean anyNumber = false;
        for (int i = 0; i < packed.length; i++) {
            weigh(i);
            anyNumber |= has(i, NUMBER);
            leadingNames += has(i, LEADING) ? 1 : 0;
        }
        this.leading = leadingNames;
        this.numbers = anyNumber;
        for (float[] view : weights) {
            normalise(view);
        }
    }

    /**
     * One term.
     *
     * @param all how often it is in the article, the title counted more than once
     * @param lead how often it is in title and lead
     * @param rarity in steps, see {@link Background}
     */
    static long pack(int stem, int all, int lead, int flags, int rarity) {
        int counts = (Math.min(all, MOST) << 24) | (Math.min(lead, MOST) << 16);
        return ((long) stem << Integer.SIZE) | counts | (flags << 8) | rarity;
    }

    @JsonCreator
    static Terms of(String base64) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        long[] packed = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(packed);
        return new Terms(packed);
    }

    @JsonValue
    String base64() {
        ByteBuffer bytes = ByteBuffer.allocate(packed.length * Long.BYTES);
        bytes.asLongBuffer().put(packed);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    int size() {
        return packed.length;
    }

    int stem(int i) {
        return (int) (packed[i] >> 32);
    }

    boolean has(int i, int flag) {
        return ((packed[i] >> 8) & flag) != 0;
    }

    float weight(int view, int i) {
        return weights[view][i];
    }

    /** How many leading names there are, 5 at most. */
    int leading() {
        return leading;
    }

    boolean hasNumbers() {
        return numbers;
    }

    private void weigh(int i) {
        long term = packed[i];
        double rarity = (term & 0xFF) * Background.STEP;
        float all = (float) (logarithmic((int) ((term >> 24) & 0xFF)) * rarity);
        set(ALL, i, all);
        set(LEAD, i, (float) (logarithmic((int) ((term >> 16) & 0xFF)) * rarity));
        set(TITLES, i, has(i, TITLE) ? (float) rarity : 0);
        set(has(i, NUMBER) ? NUMBERS : has(i, NAME) ? NAMES : PLAIN, i, all);
    }

    private void set(int view, int i, float weight) {
        weights[view][i] = weight;
    }

    private static double logarithmic(int count) {
        return count == 0 ? 0 : 1 + Math.log(count);
    }

    private static void normalise(float[] view) {
        double squares = 0;
        for (float weight : view) {
            squares += weight * weight;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < view.length && length > 0; i++) {
            view[i] /= length;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Terms that && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }
}
