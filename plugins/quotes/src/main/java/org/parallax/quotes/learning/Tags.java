package org.parallax.quotes.learning;

/** What a word is part of: nothing, a source, a cue, or a content; its first word or a later one. */
final class Tags {

    static final int OUT = 0;
    static final int SOURCE = 1;
    static final int CUE = 3;
    static final int CONTENT = 5;
    static final int COUNT = 7;

    private Tags() {}

    /** Whether a tag may stand after another; {@link #OUT} stands before the first word. */
    static boolean follows(int tag, int previous) {
        boolean later = tag != OUT && (tag & 1) == 0;
        return !later || previous == tag || previous == tag - 1;
    }

    /** The tag of the first word of what a tag is part of. */
    static int first(int tag) {
        return tag == OUT || isFirst(tag) ? tag : tag - 1;
    }

    static boolean isFirst(int tag) {
        return (tag & 1) == 1;
    }
}
