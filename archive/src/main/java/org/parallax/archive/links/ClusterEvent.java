package org.parallax.archive.links;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Something that happened to clusters of articles, such as stories.
 *
 * @param layer the linker's layer
 * @param from the clusters before, in order
 * @param to the clusters after, in order
 * @param articles how many articles the clusters after hold together
 * @param when it was noticed, ISO 8601
 */
public record ClusterEvent(String layer, Kind kind, List<String> from, List<String> to, int articles, String when) {

    /** What may happen. */
    public enum Kind {
        /** Articles were added; the cluster may go by another name since. */
        @JsonProperty("grown")
        GROWN,
        /** Several became one. */
        @JsonProperty("merged")
        MERGED,
        /** One became several. */
        @JsonProperty("split")
        SPLIT
    }

    /** Copies what it is given. */
    public ClusterEvent {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Whether clusters came, went, or changed their names, and did not only grow. */
    public boolean isMove() {
        return kind != Kind.GROWN || (!from.isEmpty() && !from.equals(to));
    }

    /** Whether it is about a cluster. */
    public boolean names(String cluster) {
        return from.contains(cluster) || to.contains(cluster);
    }

    /** The same, whenever it was noticed. */
    ClusterEvent timeless() {
        return new ClusterEvent(layer, kind, from, to, articles, "");
    }
}
