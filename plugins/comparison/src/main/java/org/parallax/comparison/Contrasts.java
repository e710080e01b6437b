package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Contrast;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.report.Comparison.Ground;
import org.parallax.comparison.report.Comparison.Side;
import org.parallax.comparison.text.Likeness;
import org.parallax.comparison.text.Likeness.Match;
import org.parallax.comparison.text.Slots;
import org.parallax.comparison.text.Slots.Slot;

/** Different words in the same place of sentences that are alike otherwise. */
final class Contrasts {

    private static final int MOST = 30;
    private static final int PAIRS = 4_000;
    private static final int SHOWN = 5;

    private final Told told;
    private final Map<String, Found> found = new TreeMap<>();

    /** Two words, and who uses which. */
    private static final class Found {
        private final Map<String, Set<Integer>> sentences = new TreeMap<>();
        private boolean loaded;
    }

    Contrasts(Told told) {
        this.told = told;
        Set<Long> compared = new HashSet<>();
        for (int i = 0; i < told.statements().size() && compared.size() < PAIRS; i++) {
            for (Match it : told.likeness().of(i)) {
                int other = it.sentence();
                long pair = ((long) Math.min(i, other) << Integer.SIZE) | Math.max(i, other);
                if (it.share() >= Likeness.SAME && it.share() < 1 && compared.size() < PAIRS && compared.add(pair)) {
                    compare(i, other);
                }
            }
        }
    }

    private void compare(int one, int other) {
        Line here = told.statements().get(one).line();
        Line there = told.statements().get(other).line();
        for (Slot slot : Slots.between(here.text(), there.text())) {
            String words = here.text().substring(slot.start(), slot.end()).toLowerCase(Locale.ROOT);
            String others =
                    there.text().substring(slot.otherStart(), slot.otherEnd()).toLowerCase(Locale.ROOT);
            boolean first = words.compareTo(others) <= 0;
            Found pair =
                    found.computeIfAbsent(first ? words + "\n" + others : others + "\n" + words, it -> new Found());
            pair.sentences.computeIfAbsent(words, it -> new TreeSet<>()).add(one);
            pair.sentences.computeIfAbsent(others, it -> new TreeSet<>()).add(other);
            pair.loaded |=
                    isLoaded(here, slot.start(), slot.end()) || isLoaded(there, slot.otherStart(), slot.otherEnd());
        }
    }

    private static boolean isLoaded(Line line, int start, int end) {
        int from = line.span().start() + start;
        int to = line.span().start() + end;
        return line.loaded().stream()
                .anyMatch(it -> it.span().start() < to && from < it.span().end());
    }

    List<Contrast> all() {
        return found.values().stream()
                .map(this::contrast)
                .sorted(Comparator.comparing((Contrast it) -> !it.loaded())
                        .thenComparingInt(it -> -it.sides().stream()
                                .mapToInt(side -> side.tellers().size())
                                .sum()))
                .limit(MOST)
                .toList();
    }

    private Contrast contrast(Found pair) {
        List<Side> sides = new ArrayList<>();
        pair.sentences.forEach((words, sentences) -> sides.add(side(words, sentences)));
        return new Contrast(Ground.PLACE, Optional.empty(), pair.loaded, sides);
    }

    private Side side(String words, Set<Integer> sentences) {
        List<Evidence> evidence = sentences.stream()
                .map(it -> told.evidence(told.statements().get(it)))
                .toList();
        return new Side(
                words,
                evidence.stream().map(Evidence::teller).distinct().toList(),
                evidence.stream().limit(SHOWN).toList());
    }
}
