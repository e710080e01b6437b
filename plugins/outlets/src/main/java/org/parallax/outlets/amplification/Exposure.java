package org.parallax.outlets.amplification;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many articles, or texts, there are by party and month. */
final class Exposure {

    private final Map<String, Map<String, Long>> months = new HashMap<>();
    private final Map<String, Long> all = new HashMap<>();

    void add(String party, String month, long articles) {
        months.computeIfAbsent(party, it -> new HashMap<>()).merge(month, articles, Long::sum);
        all.merge(month, articles, Long::sum);
    }

    /** The months of which a party has any. */
    Set<String> monthsOf(String party) {
        return months.getOrDefault(party, Map.of()).keySet();
    }

    /** The articles of one party in these months. */
    long of(String party, Set<String> in) {
        return sum(months.getOrDefault(party, Map.of()), in);
    }

    /** The articles of all in these months. */
    long of(Set<String> in) {
        return sum(all, in);
    }

    private static long sum(Map<String, Long> counts, Set<String> in) {
        return in.stream().mapToLong(it -> counts.getOrDefault(it, 0L)).sum();
    }
}
