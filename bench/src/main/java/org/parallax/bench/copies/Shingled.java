package org.parallax.bench.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The exact set of a text's shingles: hashes of so many words in a row, sorted. Words are runs of letters and digits. */
record Shingled(long[] set, int words) {

    /** Scripts without blanks between words, and Korean, count by characters. */
    private static final Pattern ALONE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");

    static Shingled of(String text, int length) {
        String parted = ALONE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" $0 ");
        String[] words = Arrays.stream(parted.split("[^\\p{L}\\p{N}]+", -1))
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
        long[] all = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int j = i; j < i + length; j++) {
                for (int k = 0; k < words[j].length(); k++) {
                    hash = (hash ^ words[j].charAt(k)) * 0x9E3779B97F4A7C15L;
                    hash ^= hash >>> 29;
                }
                hash = (hash ^ ' ') * 0xBF58476D1CE4E5B9L;
            }
            all[i] = hash ^ (hash >>> 32);
        }
        return new Shingled(Arrays.stream(all).sorted().distinct().toArray(), words.length);
    }

    double jaccard(Shingled other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / (set.length + other.set.length - shared);
    }

    /** The share of the smaller set that the other has. */
    double containment(Shingled other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / Math.min(set.length, other.set.length);
    }

    int shared(Shingled other) {
        int shared = 0;
        for (int i = 0, j = 0; i < set.length && j < other.set.length; ) {
            shared += set[i] == other.set[j] ? 1 : 0;
            long one = set[i];
            i += one <= other.set[j] ? 1 : 0;
            j += other.set[j] <= one ? 1 : 0;
        }
        return shared;
    }
}
