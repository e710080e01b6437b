package org.parallax.stories;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The blocks of an article: each two of its weightiest terms, in each stretch of time that its day lies in. Stretches are
 * two windows long and begin one window apart, so two days within a window always share one.
 *
 * <p>Articles without a day have a stretch of their own; those with one are filed there too, but only under pairs of their
 * few weightiest terms, so that these blocks do not grow with the archive.
 */
final class Keys {

    private static final int TERMS = 16;
    private static final int WEIGHTIEST = 4;

    private Keys() {}

    static Set<String> of(Sketch sketch, int window) {
        List<Integer> best = best(sketch.terms());
        Set<String> keys = new LinkedHashSet<>();
        Optional<Long> day = sketch.day();
        int width = Math.max(1, window);
        if (day.isPresent()) {
            long stretch = Math.floorDiv(day.get(), (long) width);
            pairs(best, Long.toString(stretch), keys);
            pairs(best, Long.toString(stretch - 1), keys);
        }
        pairs(day.isPresent() ? best.subList(0, Math.min(WEIGHTIEST, best.size())) : best, "", keys);
        return keys;
    }

    private static List<Integer> best(Terms terms) {
        return IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weight(terms, i))
                        .thenComparingInt(terms::stem))
                .limit(TERMS)
                .map(terms::stem)
                .toList();
    }

    private static double weight(Terms terms, int i) {
        return terms.weight(Terms.ALL, i) + terms.weight(Terms.LEAD, i) + terms.weight(Terms.TITLES, i) / 2;
    }

    /** A text of one word is filed under that word with itself. */
    private static void pairs(List<Integer> stems, String stretch, Set<String> keys) {
        for (int i = 0; i < stems.size(); i++) {
            for (int j = stems.size() == 1 ? i : i + 1; j < stems.size(); j++) {
                int low = Math.min(stems.get(i), stems.get(j));
                int high = Math.max(stems.get(i), stems.get(j));
                keys.add(stretch
                        + ':'
                        + Long.toString(((long) low << Integer.SIZE) | (high & 0xFFFFFFFFL), Character.MAX_RADIX));
            }
        }
    }
}
