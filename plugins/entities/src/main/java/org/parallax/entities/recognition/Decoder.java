package org.parallax.entities.recognition;

/** Finds the best sequence of tags for a run of words: Viterbi's algorithm, exactly. For one thread. */
final class Decoder {

    private static final int NEVER = Integer.MIN_VALUE / 4;
    private final int[] pairs;
    private int[] best = new int[64 * Tags.COUNT];
    private byte[] from = new byte[64 * Tags.COUNT];

    /** Decodes with these weights of pairs of tags. */
    Decoder(int[] pairs) {
        this.pairs = pairs;
    }

    /**
     * The best tags.
     *
     * @param scores for each word a row of {@link Weights#WIDTH} scores
     * @param length how many words there are; words of no name stand before and after them
     * @param tags takes the tags
     */
    void decode(int[] scores, int length, byte[] tags) {
        if (best.length < length * Tags.COUNT) {
            best = new int[length * 2 * Tags.COUNT];
            from = new byte[length * 2 * Tags.COUNT];
        }
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            best[tag] = Tags.follows(tag, Tags.OUT) ? own(scores, 0, tag) + pair(Tags.OUT, tag) : NEVER;
        }
        for (int i = 1; i < length; i++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                step(scores, i, tag);
            }
        }
        int last = Tags.OUT;
        int top = NEVER;
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            int score = best[(length - 1) * Tags.COUNT + tag] + pair(tag, Tags.OUT);
            if (Tags.follows(Tags.OUT, tag) && score > top) {
                top = score;
                last = tag;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = (byte) last;
            last = from[i * Tags.COUNT + last];
        }
    }

    private void step(int[] scores, int i, int tag) {
        int row = (i - 1) * Tags.COUNT;
        int top = NEVER;
        int source = Tags.OUT;
        for (int previous : Tags.before(tag)) {
            int score = best[row + previous] + pair(previous, tag);
            if (score > top) {
                top = score;
                source = previous;
            }
        }
        best[i * Tags.COUNT + tag] = Math.max(NEVER, top + own(scores, i, tag));
        from[i * Tags.COUNT + tag] = (byte) source;
    }

    private int pair(int previous, int tag) {
        return pairs[previous * Tags.COUNT + tag];
    }

    private static int own(int[] scores, int i, int tag) {
        return tag == Tags.OUT ? 0 : scores[i * Weights.WIDTH + tag];
    }
}
