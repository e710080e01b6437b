package org.parallax.stories;

import java.util.Arrays;

/** Articles gathered into pieces of a largest number of different texts, by union-find. */
final class Pieces {

    private final int[] up;
    private final int[] size;
    private final int largest;

    /** Each text a piece of its own; {@code texts} says for each article which is the first with its text. */
    Pieces(int[] texts, int largest) {
        this.up = texts.clone();
        this.size = new int[texts.length];
        this.largest = largest;
        Arrays.fill(size, 1);
    }

    /** Joins the pieces of two articles, unless they would be too large together. */
    void join(Edge edge) {
        int one = of(edge.one());
        int other = of(edge.other());
        if (one != other && size[one] + size[other] <= largest) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            up[high] = low;
            size[low] += size[high];
        }
    }

    /** The piece of an article: the number of its first article. */
    int of(int article) {
        int root = article;
        while (up[root] != root) {
            up[root] = up[up[root]];
            root = up[root];
        }
        return root;
    }
}
