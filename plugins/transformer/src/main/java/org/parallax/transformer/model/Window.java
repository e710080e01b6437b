package org.parallax.transformer.model;

/** As much of a text as the model takes at once, in tokens. */
final class Window {

    /** The tokens' numbers in the model's vocabulary. */
    final long[] ids;

    /** Which of two texts each token belongs to. */
    final long[] types;

    /** Which word each token is a part of, counted from the beginning of the text; −1 for those that stand for none. */
    final long[] words;

    /** Where each token begins, in UTF-16 code units of the text. */
    final int[] begins;

    /** Where it ends. */
    final int[] ends;

    Window(long[] ids, long[] types, long[] words, int[] begins, int[] ends) {
        this.ids = ids;
        this.types = types;
        this.words = words;
        this.begins = begins;
        this.ends = ends;
    }

    int length() {
        return ids.length;
    }
}
