package org.parallax.outlets.amplification;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.IntStream;

/** Probabilities with regard to how many were looked at (Benjamini and Hochberg, 1995). */
final class Discovery {

    private Discovery() {}

    /**
     * The adjusted probabilities, in the order given.
     *
     * @param tests how many were looked at; those not given count as certain
     */
    static double[] adjusted(List<Double> chances, long tests) {
        List<Integer> order = IntStream.range(0, chances.size())
                .boxed()
                .sorted(comparingDouble(chances::get))
                .toList();
        double[] adjusted = new double[chances.size()];
        double least = 1;
        for (int rank = order.size(); rank > 0; rank--) {
            int which = order.get(rank - 1);
            least = Math.min(least, chances.get(which) * tests / rank);
            adjusted[which] = least;
        }
        return adjusted;
    }
}
