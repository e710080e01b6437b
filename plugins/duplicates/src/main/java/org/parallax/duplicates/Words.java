package org.parallax.duplicates;

/** Walks through the words of a text, as 64-bit hashes of their folded letters, without making a string of any. */
final class Words {

    /** Takes one word after the other. */
    interface Sink {

        /**
         * A word at {@code [start, end)}.
         *
         * @param alone whether it is a single character of a script that is compared character by character
         */
        void word(long hash, int start, int end, boolean alone);
    }

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0x2545F4914F6CDD1DL;

    private Words() {}

    static void walk(String text, int from, Sink sink) {
        int start = -1;
        long hash = SEED;
        int next;
        for (int i = from; i < text.length(); i = next) {
            char c = text.charAt(i);
            int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            next = i + Character.charCount(codePoint);
            int letter = Letters.fold(codePoint);
            boolean alone = Letters.standsAlone(letter);
            if (start >= 0 && (letter == Letters.BREAK || alone)) {
                sink.word(mix(hash), start, i, false);
                start = -1;
            }
            if (alone) {
                sink.word(mix((SEED ^ letter) * STEP), i, next, true);
            } else if (letter > Letters.SKIP) {
                hash = ((start < 0 ? SEED : hash) ^ letter) * STEP;
                start = start < 0 ? i : start;
            }
        }
        if (start >= 0) {
            sink.word(mix(hash), start, text.length(), false);
        }
    }

    /** Spreads every bit of {@code hash} over all 64 (the finalizer of MurmurHash3). */
    static long mix(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
