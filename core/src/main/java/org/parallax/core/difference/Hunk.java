package org.parallax.core.difference;

/** Tokens of one text, from one up to but not including another, in the place of those of another text. */
record Hunk(int from, int to, int otherFrom, int otherTo) {

    int removed() {
        return to - from;
    }

    int added() {
        return otherTo - otherFrom;
    }

    int size() {
        return removed() + added();
    }

    boolean isEmpty() {
        return size() == 0;
    }
}
