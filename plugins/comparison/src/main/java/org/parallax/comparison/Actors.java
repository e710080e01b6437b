package org.parallax.comparison;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.comparison.part.Line;

/** Whom a story is about, by the names under which the articles speak of them. */
final class Actors {

    private static final int MAIN = 6;
    private static final int ABBREVIATION = 5;

    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, BitSet> tellers = new TreeMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    Actors(Told told) {
        Map<String, Set<String>> byLast = new HashMap<>();
        Map<String, String> spelt = new TreeMap<>();
        for (Statement statement : told.statements()) {
            for (Line.Name it : statement.line().names()) {
                String key = key(it.name());
                spelt.merge(key, it.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                int last = key.lastIndexOf(' ');
                if (last > 0) {
                    byLast.computeIfAbsent(key.substring(last + 1), name -> new HashSet<>())
                            .add(key);
                }
            }
        }
        spelt.forEach((key, name) -> {
            Set<String> longer = byLast.getOrDefault(key, Set.of());
            String full = longer.size() == 1 ? longer.iterator().next() : key;
            fullNames.put(key, spelt.getOrDefault(full, name));
        });
        for (Statement statement : told.statements()) {
            for (Line.Name it : statement.line().names()) {
                String name = of(it.name());
                if (isDateline(name)) {
                    continue;
                }
                tellers.computeIfAbsent(name, full -> new BitSet())
                        .set(statement.teller().number());
                mentions.merge(name, 1, Integer::sum);
            }
        }
    }

    /** Whether a name is shouted, as the town is from which an agency writes; what is short may be an abbreviation. */
    static boolean isDateline(String name) {
        return name.length() > ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The fullest form of a name in the story. */
    String of(String name) {
        return fullNames.getOrDefault(key(name), name);
    }

    /** Those whom most tellers speak of. */
    List<String> main() {
        return tellers.entrySet().stream()
                .filter(it -> it.getValue().cardinality() > 1)
                .sorted(Comparator.<Map.Entry<String, BitSet>>comparingInt(
                                it -> -it.getValue().cardinality())
                        .thenComparingInt(it -> -mentions.getOrDefault(it.getKey(), 0))
                        .thenComparing(Map.Entry::getKey))
                .limit(MAIN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
