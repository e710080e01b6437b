package org.parallax.quotes.learning;

/** Finds the best sequence of tags: Viterbi's algorithm, exactly. */
final class Decoder {

    private static final float NEVER = -1e30f;

    private Decoder() {}

    /**
     * The best tags.
     *
     * @param scores for each word a row of {@link Tags#COUNT} scores
     * @param pairs what is thought of a tag after another, in rows by the earlier
     */
    static byte[] decode(float[] scores, int length, float[] pairs) {
        float[] best = new float[length * Tags.COUNT];
        byte[] from = new byte[length * Tags.COUNT];
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                float top = NEVER;
                int source = Tags.OUT;
                for (int previous = 0; previous < (i == 0 ? 1 : Tags.COUNT); previous++) {
                    if (Tags.follows(tag, previous)) {
                        float before = i == 0 ? 0 : best[(i - 1) * Tags.COUNT + previous];
                        float score = before + pairs[previous * Tags.COUNT + tag];
                        if (score > top) {
                            top = score;
                            source = previous;
                        }
                    }
                }
                best[i * Tags.COUNT + tag] = Math.max(NEVER, top + scores[i * Tags.COUNT + tag]);
                from[i * Tags.COUNT + tag] = (byte) source;
            }
        }
        return path(best, from, length);
    }

    private static byte[] path(float[] best, byte[] from, int length) {
        byte[] tags = new byte[length];
        int last = Tags.OUT;
        for (int tag = 0; length > 0 && tag < Tags.COUNT; tag++) {
            if (best[(length - 1) * Tags.COUNT + tag] > best[(length - 1) * Tags.COUNT + last]) {
                last = tag;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = (byte) last;
            last = from[i * Tags.COUNT + last];
        }
        return tags;
    }
}
