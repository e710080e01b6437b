package org.parallax.outlets.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by key. */
public record Sums(List<SortedMap<String, Long>> runs) {

    /** Counts of nothing. */
    public static final Sums NONE = new Sums(List.of());

    /** These counts. */
    public static Sums of(Map<String, Long> counts) {
        return counts.isEmpty() ? NONE : new Sums(List.of(new TreeMap<>(counts)));
    }

    public Sums plus(Sums other) {
        return new Sums(Runs.plus(runs, other.runs, Map::size, Sums::sum));
    }

    /** All counts. */
    public SortedMap<String, Long> all() {
        return runs.stream().reduce(Sums::sum).orElseGet(TreeMap::new);
    }

    private static SortedMap<String, Long> sum(SortedMap<String, Long> one, SortedMap<String, Long> other) {
        SortedMap<String, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
