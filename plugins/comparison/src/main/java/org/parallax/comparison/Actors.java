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
import org.parallax.comparison.text.Word;

/** Whom a story is about, by the names under which the articles speak of them. */
final class Actors {

    private static final int MAIN = 6;
    private static final int ABBREVIATION = 5;

    /** The spelling with most accents first. */
    private static final Comparator<String> FULLY_SPELT = Comparator.<String>comparingLong(
                    it -> -it.chars().filter(c -> c > 0x7f).count())
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, BitSet> tellers = new TreeMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    Actors(Told told) {
        Map<String, Set<String>> byPart = new HashMap<>();
        Map<String, String> spelt = new TreeMap<>();
        for (Statement statement : told.statements()) {
            for (Line.Name it : statement.line().names()) {
                String key = key(it.name());
                spelt.merge(key, it.name(), (one, other) -> FULLY_SPELT.compare(one, other) <= 0 ? one : other);
                int last = key.lastIndexOf(' ');
                if (last > 0) {
                    byPart.computeIfAbsent(key.substring(last + 1), part -> new HashSet<>())
                            .add(key);
                    if (key.indexOf(' ') < last) { // a second surname, which half of the desks leave out
                        byPart.computeIfAbsent(key.substring(0, last), part -> new HashSet<>())
                                .add(key);
                    }
                }
            }
        }
        spelt.forEach((key, name) -> {
            Set<String> longer = byPart.getOrDefault(key, Set.of());
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
        return Word.folded(name.strip());
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
