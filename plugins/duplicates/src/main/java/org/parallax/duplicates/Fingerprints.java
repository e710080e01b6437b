package org.parallax.duplicates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The picked shingles of a text, in the order of the text: what finds passages that two texts share.
 *
 * <p>About one shingle in five is kept. Of a very long text only those are kept whose hash ends in {@link #level} zero
 * bits, so that there are never more than {@link #CAPACITY}; texts are compared at the higher of their two levels. In
 * JSON it is Base64, about 8.5 characters a fingerprint.
 */
final class Fingerprints {

    /** How many fingerprints a text has at most, which is that of about 5,000 words. */
    static final int CAPACITY = 1024;

    static final Fingerprints NONE = new Fingerprints(0, new int[0], new int[0]);

    /** Fingerprints that begin later in a text than this, in UTF-16 code units, are left out. */
    static final int LAST_START = (1 << 23) - 1;

    /** Keeps keys apart from those of other kinds. */
    private static final long KEY_SEED = 0x6A09E667F3BCC909L;

    private static final int LONGEST = 255;
    private static final int START_SHIFT = 9;

    private final int level;
    private final int[] hashes;
    /** Where each stands: 23 bits start, 8 bits length, and whether it is a key. */
    private final int[] places;

    private Fingerprints(int level, int[] hashes, int[] places) {
        this.level = level;
        this.hashes = hashes;
        this.places = places;
    }

    /** Takes over hashes and {@link #place places}, in the order of the text, and thins them out where they are too many. */
    static Fingerprints of(int[] hashes, int[] places) {
        Fingerprints all = new Fingerprints(0, hashes, places);
        int level = 0;
        while (all.size() > CAPACITY) {
            all = all.atLevel(++level);
        }
        return all;
    }

    static int place(int start, int end, boolean key) {
        return start << START_SHIFT | Math.min(end - start, LONGEST) << 1 | (key ? 1 : 0);
    }

    @JsonCreator
    static Fingerprints of(String base64) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        if (!bytes.hasRemaining()) {
            return NONE;
        }
        int level = bytes.get();
        int[] hashes = new int[readVarint(bytes)];
        int[] places = new int[hashes.length];
        int start = 0;
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = bytes.getInt();
            int step = readVarint(bytes);
            start += step >>> 1;
            places[i] = place(start, start + (bytes.get() & 0xFF), (step & 1) == 1);
        }
        return new Fingerprints(level, hashes, places);
    }

    @JsonValue
    String base64() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(6 * size() + 4);
        if (size() > 0) {
            bytes.write(level);
            writeVarint(bytes, size());
        }
        int start = 0;
        for (int i = 0; i < size(); i++) {
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(hashes[i]).array());
            writeVarint(bytes, (start(i) - start) << 1 | (places[i] & 1));
            bytes.write(end(i) - start(i));
            start = start(i);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    int size() {
        return hashes.length;
    }

    int level() {
        return level;
    }

    int hash(int i) {
        return hashes[i];
    }

    /** Where the i-th fingerprint's first word begins in the article's text. */
    int start(int i) {
        return places[i] >>> START_SHIFT;
    }

    /** Where the i-th fingerprint's last word ends in the article's text. */
    int end(int i) {
        return start(i) + (places[i] >>> 1 & LONGEST);
    }

    /** Those that are left at a level no lower than this one. */
    Fingerprints atLevel(int higher) {
        if (higher <= level) {
            return this;
        }
        int mask = (1 << higher) - 1;
        int[] keptHashes = new int[size()];
        int[] keptPlaces = new int[size()];
        int kept = 0;
        for (int i = 0; i < size(); i++) {
            if ((hashes[i] & mask) == 0) {
                keptHashes[kept] = hashes[i];
                keptPlaces[kept++] = places[i];
            }
        }
        return new Fingerprints(higher, Arrays.copyOf(keptHashes, kept), Arrays.copyOf(keptPlaces, kept));
    }

    /** Adds a key for each fingerprint that was picked as one, from a place on; returns the place after them. */
    int keys(long[] keys, int from) {
        int size = from;
        for (int i = 0; i < size(); i++) {
            if ((places[i] & 1) == 1) {
                keys[size++] = Words.mix(hashes[i] ^ KEY_SEED);
            }
        }
        return size;
    }

    private static void writeVarint(ByteArrayOutputStream bytes, int value) {
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write(rest | 0x80);
        }
        bytes.write(rest);
    }

    private static int readVarint(ByteBuffer bytes) {
        int value = 0;
        int read = 0x80;
        for (int shift = 0; (read & 0x80) != 0; shift += 7) {
            read = bytes.get();
            value |= (read & 0x7F) << shift;
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprints that
                && level == that.level
                && Arrays.equals(hashes, that.hashes)
                && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
