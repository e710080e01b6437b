package org.parallax.loaded.lexicon;

import java.util.Arrays;

/** The words of a stretch of text: where each stands, and a hash of it in lower case. */
public final class Words {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final String JOINING = "'\u2019.&/-";

    private int size;
    private int[] begins = new int[32];
    private int[] ends = new int[32];
    private long[] hashes = new long[32];

    private Words() {}

    /** The words of {@code text} from {@code begin} to {@code end}. */
    public static Words of(String text, int begin, int end) {
        Words words = new Words();
        int i = begin;
        while (i < end) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                i = words.take(text, i, end);
            } else {
                i++;
            }
        }
        return words;
    }

    private int take(String text, int begin, int end) {
        long hash = SEED;
        int i = begin;
        while (i < end && (isPart(text, i) || (isJoining(text.charAt(i)) && i + 1 < end && isPart(text, i + 1)))) {
            hash = next(hash, text.charAt(i));
            i++;
        }
        if (size == hashes.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        begins[size] = begin;
        ends[size] = i;
        hashes[size++] = hash;
        return i;
    }

    private static boolean isPart(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isJoining(char c) {
        return JOINING.indexOf(c) >= 0;
    }

    /** The hash of a word that goes on with {@code c}. */
    public static long next(long hash, char c) {
        char plain = c == '\u2019' ? '\'' : Character.toLowerCase(c);
        long mixed = (hash ^ plain) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    /** The hash of {@code first} followed by {@code second}. */
    public static long join(long first, long second) {
        long mixed = (first * 31 + second) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Where word {@code i} begins in the text. */
    public int begin(int i) {
        return begins[i];
    }

    /** Where word {@code i} ends. */
    public int end(int i) {
        return ends[i];
    }

    /** The hash of word {@code i}. */
    public long hash(int i) {
        return hashes[i];
    }
}
