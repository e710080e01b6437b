package org.parallax.comparison.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which sentences of other tellers say what a sentence says, as far as its words tell: how much of its weight they have.
 * Sentences meet in the lists of their rarest terms, so that no two are compared that have nothing in common.
 */
public final class Likeness {

    /** The share of a sentence's weight from which on another says the same. */
    public static final double SAME = 0.5;

    /** The share below which a sentence says something else. */
    public static final double OTHER = 0.33;

    private static final double NOTED = 0.1;
    private static final int LIST = 400;
    private static final int TERMS = 12;
    private static final int CANDIDATES = 600;
    private static final int FEWEST_SHARED = 2;

    /**
     * A sentence like another.
     *
     * @param sentence its number
     * @param share how much of the other's weight it has
     */
    public record Match(int sentence, float share) {}

    private final Vocabulary vocabulary;
    private final int[] tellers;
    private final int[][] postings;
    private final List<List<Match>> matches = new ArrayList<>();

    /** Compares all sentences; {@code tellers} says whose each is, and those of one teller are never compared. */
    public Likeness(Vocabulary vocabulary, int[] tellers) {
        this.vocabulary = vocabulary;
        this.tellers = tellers.clone();
        this.postings = postings();
        int[] seen = new int[tellers.length];
        Arrays.fill(seen, -1);
        for (int i = 0; i < tellers.length; i++) {
            matches.add(matchesOf(i, seen));
        }
    }

    /** The sentences of others that share something with a sentence, the likest first. */
    public List<Match> of(int sentence) {
        return matches.get(sentence);
    }

    /** How much of a sentence's weight the likest sentence of others has. */
    public double closest(int sentence) {
        return matches.get(sentence).stream()
                .mapToDouble(Match::share)
                .findFirst()
                .orElse(0);
    }

    private int[][] postings() {
        int[] counts = new int[vocabulary.size()];
        for (int i = 0; i < tellers.length; i++) {
            for (int term : vocabulary.terms(i)) {
                counts[term]++;
            }
        }
        int[][] lists = new int[counts.length][];
        for (int term = 0; term < counts.length; term++) {
            lists[term] = new int[counts[term]];
        }
        for (int i = tellers.length - 1; i >= 0; i--) {
            for (int term : vocabulary.terms(i)) {
                lists[term][--counts[term]] = i;
            }
        }
        return lists;
    }

    private List<Match> matchesOf(int sentence, int[] seen) {
        int[] rarest = Arrays.stream(vocabulary.terms(sentence))
                .boxed()
                .sorted(Comparator.comparingInt(it -> postings[it].length))
                .limit(TERMS)
                .mapToInt(it -> it)
                .toArray();
        float weight = vocabulary.weight(sentence);
        List<Match> found = new ArrayList<>();
        int looked = 0;
        for (int term : rarest) {
            int[] list = postings[term];
            int step = Math.max(1, list.length / LIST);
            for (int i = 0; i < list.length && looked < CANDIDATES; i += step) {
                int other = list[i];
                if (tellers[other] != tellers[sentence] && seen[other] != sentence) {
                    seen[other] = sentence;
                    looked++;
                    float share = vocabulary.common(sentence, other) / weight;
                    if (share >= NOTED && vocabulary.shared(sentence, other) >= FEWEST_SHARED) {
                        found.add(new Match(other, share));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble((Match it) -> -it.share()).thenComparingInt(Match::sentence));
        return List.copyOf(found);
    }
}
