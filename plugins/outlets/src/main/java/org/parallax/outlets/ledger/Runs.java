package org.parallax.outlets.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;

/**
 * Adding up many small things that never change: a total is a list of runs, each at least twice as large as the next, so
 * that whoever adds articles one by one copies each of them a few times only (the logarithmic method; Bentley and Saxe, 1980).
 */
final class Runs {

    private Runs() {}

    /** The runs of both, those of about one size joined. */
    static <A> List<A> plus(List<A> one, List<A> other, ToIntFunction<A> size, BinaryOperator<A> join) {
        List<A> runs = new ArrayList<>(one);
        runs.addAll(other);
        runs.sort(Comparator.comparingInt(size).reversed());
        for (int last = runs.size() - 1; last > 0; last--) {
            A smaller = runs.get(last);
            A larger = runs.get(last - 1);
            if (size.applyAsInt(larger) < 2 * size.applyAsInt(smaller)) {
                runs.set(last - 1, join.apply(larger, smaller));
                runs.remove(last);
                last = runs.size();
                runs.sort(Comparator.comparingInt(size).reversed());
            }
        }
        return List.copyOf(runs);
    }
}
