package org.parallax.stories;

import java.util.Comparator;

/** A link between two articles of a cluster, by their numbers, the lower first. */
record Edge(int one, int other, double logOdds) {

    /** The surest first; of equals that of the first articles. */
    static final Comparator<Edge> SUREST_FIRST = Comparator.comparingDouble((Edge it) -> -it.logOdds)
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);
}
