package org.parallax.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.comparison.report.Comparison.Lone;
import org.parallax.comparison.text.Likeness;

/** What only one teller says: sentences without one like them elsewhere, those that say most first. */
final class Alone {

    private static final int MOST = 20;
    private static final int FEWEST_TERMS = 5;

    /** How much a sentence counts that has no word in common with anybody's, as "Sign up for our newsletter". */
    private static final double APART = 0.3;

    /** Beyond so many terms a sentence says no more for being longer. */
    private static final int LONG = 14;

    private final Told told;
    private final List<List<Integer>> byTeller = new ArrayList<>();

    /** Sentences of which another's is for the most part a piece. */
    private final BitSet echoed = new BitSet();

    Alone(Told told) {
        this.told = told;
        told.tellers().forEach(it -> byTeller.add(new ArrayList<>()));
        for (int i = 0; i < told.statements().size(); i++) {
            told.likeness().of(i).stream()
                    .filter(it -> it.share() >= Likeness.SAME)
                    .forEach(it -> echoed.set(it.sentence()));
        }
        for (int i = 0; i < told.statements().size(); i++) {
            if (isAlone(i)) {
                byTeller.get(told.statements().get(i).teller().number()).add(i);
            }
        }
        byTeller.forEach(it -> it.sort(Comparator.comparingDouble(this::rank)));
    }

    private boolean isAlone(int i) {
        return told.statements().get(i).isSentence()
                && told.vocabulary().terms(i).length >= FEWEST_TERMS
                && told.likeness().closest(i) < Likeness.OTHER
                && !echoed.get(i);
    }

    private double rank(int i) {
        Voices.Teller teller = told.statements().get(i).teller();
        double[] weights = IntStream.of(told.vocabulary().terms(i))
                .mapToDouble(told.vocabulary()::weightOf)
                .sorted()
                .toArray();
        double says = 0;
        for (int j = Math.max(0, weights.length - LONG); j < weights.length; j++) {
            says += weights[j];
        }
        long linked = IntStream.of(told.vocabulary().terms(i))
                .filter(it -> told.isElsewhere(it, teller))
                .count();
        return -says * (linked == 0 ? APART : 1) * (1 - told.likeness().closest(i));
    }

    int count(Voices.Teller teller) {
        return byTeller.get(teller.number()).size();
    }

    List<Lone> of(Voices.Teller teller) {
        return byTeller.get(teller.number()).stream()
                .limit(MOST)
                .map(it -> new Lone(
                        told.evidence(told.statements().get(it)),
                        told.likeness().closest(it)))
                .toList();
    }
}
