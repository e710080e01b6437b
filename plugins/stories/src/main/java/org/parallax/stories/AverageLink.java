package org.parallax.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Joins the two most alike groups again and again, as long as the mean log-odds between them are high enough.
 *
 * <p>Beyond plain average link, two groups that are each of one piece must be the more alike for that: what is said
 * of one event is closer to itself than to the next event of the kind. A single article has no such claim.
 *
 * <p>Pairs that are not linked count as unlikely. Works on links only; equal scores are settled by the order of the
 * articles, so that the result does not depend on the order of the links.
 */
final class AverageLink {

    /** Log-odds of a pair that shares no block, or is below the linker's threshold. */
    private static final double UNLINKED = -5.5;

    /** From this mean upwards, pairs within a group say that it is of one piece. */
    private static final double LOOSE = -2;

    private final Options options;
    private final int[] size;
    private final double[] within;
    private final int[] age;
    private final List<Map<Integer, Tie>> ties = new ArrayList<>();
    private final PriorityQueue<Merge> merges = new PriorityQueue<>();
    private final int[] group;

    /** What links two groups: the sum over the linked pairs, and how many they are. */
    private record Tie(double sum, double pairs) {
        Tie plus(Tie other) {
            return new Tie(sum + other.sum, pairs + other.pairs);
        }
    }

    /** Two groups that may be joined, as they were at some age. */
    private record Merge(double score, int one, int other, int oneAge, int otherAge) implements Comparable<Merge> {
        @Override
        public int compareTo(Merge that) {
            int byScore = Double.compare(that.score, score);
            int byOne = Integer.compare(one, that.one);
            return byScore != 0 ? byScore : byOne != 0 ? byOne : Integer.compare(other, that.other);
        }
    }

    private AverageLink(int items, List<Edge> edges, Options options) {
        this.options = options;
        this.size = new int[items];
        this.within = new double[items];
        this.age = new int[items];
        this.group = new int[items];
        for (int i = 0; i < items; i++) {
            size[i] = 1;
            group[i] = i;
            ties.add(new HashMap<>());
        }
        for (Edge edge : edges) {
            Tie tie = new Tie(edge.logOdds(), 1);
            ties.get(edge.one()).put(edge.other(), tie);
            ties.get(edge.other()).put(edge.one(), tie);
        }
    }

    /** For each item the number of its group, which is that of one of the group's items. */
    static int[] groups(int items, List<Edge> edges, Options options) {
        return new AverageLink(items, edges, options).run();
    }

    private int[] run() {
        for (int i = 0; i < size.length; i++) {
            offer(i, true);
        }
        for (Merge next = merges.poll(); next != null; next = merges.poll()) {
            if (age[next.one] == next.oneAge && age[next.other] == next.otherAge) {
                join(next.one, next.other);
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(i);
        }
        return group;
    }

    private void offer(int one, boolean once) {
        ties.get(one).forEach((other, tie) -> {
            double score = score(one, other, tie);
            if (score >= options.threshold() && (!once || one < other)) {
                int low = Math.min(one, other);
                int high = Math.max(one, other);
                merges.add(new Merge(score, low, high, age[low], age[high]));
            }
        });
    }

    private double score(int one, int other, Tie tie) {
        double pairs = (double) size[one] * size[other];
        double mean = (tie.sum + (pairs - tie.pairs) * UNLINKED) / pairs;
        return mean - options.coherence() * Math.min(claim(one), claim(other));
    }

    private double claim(int one) {
        double pairs = size[one] * (size[one] - 1.0) / 2;
        return pairs == 0 ? 0 : Math.max(0, within[one] / pairs - LOOSE) * (1 - 1.0 / size[one]);
    }

    private void join(int one, int other) {
        int kept = ties.get(one).size() >= ties.get(other).size() ? one : other;
        int gone = kept == one ? other : one;
        Map<Integer, Tie> keptTies = ties.get(kept);
        Tie between = Objects.requireNonNull(keptTies.remove(gone));
        ties.get(gone).remove(kept);
        double unlinked = (double) size[kept] * size[gone] - between.pairs;
        within[kept] += within[gone] + between.sum + unlinked * UNLINKED;
        size[kept] += size[gone];
        ties.get(gone).forEach((third, tie) -> {
            ties.get(third).remove(gone);
            Tie sum = keptTies.merge(third, tie, Tie::plus);
            ties.get(third).put(kept, sum);
        });
        keptTies.forEach((third, tie) -> ties.get(third).put(kept, tie));
        ties.get(gone).clear();
        group[gone] = kept;
        age[kept]++;
        age[gone]++;
        offer(kept, false);
    }

    private int root(int item) {
        int root = item;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
