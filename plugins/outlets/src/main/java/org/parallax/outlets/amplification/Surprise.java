package org.parallax.outlets.amplification;

import java.util.Collection;
import java.util.SortedMap;

/**
 * How unlikely it is that some outlets print one text, each by its own rate and all the more the more popular the text is.
 * What is added up is the surprise at each outlet, −ln of its rate, so that ten that never print what others print count for
 * more than the ten that always do. The answer is Chernoff's bound for a compound negative binomial distribution: never less
 * than the true probability under these rates.
 */
final class Surprise {

    private static final double RATIO = (Math.sqrt(5) - 1) / 2;
    private static final double HIGHEST = 5;
    private static final double ENOUGH = 1e-3;
    private static final double NO_VARIANCE = 1e-9;

    private final double[] rates;
    private final double[] weights;
    private final double variance;

    /** At outlets of these rates, and texts whose popularity varies so much. */
    Surprise(Collection<Double> rates, double variance) {
        this.rates = rates.stream().mapToDouble(it -> it).toArray();
        this.weights = rates.stream().mapToDouble(Surprise::at).toArray();
        this.variance = variance;
    }

    private static double at(double rate) {
        return -Math.log(rate);
    }

    /** The bound for outlets that did print it. */
    static double chance(SortedMap<String, Double> rates, Collection<String> outlets, double variance) {
        double seen = outlets.stream()
                .mapToDouble(it -> at(rates.getOrDefault(it, 1.0)))
                .sum();
        return new Surprise(rates.values(), variance).chance(seen);
    }

    /** The least of exp(K(θ) − θs) over θ > 0, by golden section as the exponent is convex; a bound at any θ. */
    private double chance(double seen) {
        double low = 0;
        double high = HIGHEST;
        double left = high - RATIO * (high - low);
        double right = low + RATIO * (high - low);
        double atLeft = exponent(left, seen);
        double atRight = exponent(right, seen);
        while (high - low > ENOUGH) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - RATIO * (high - low);
                atLeft = exponent(left, seen);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + RATIO * (high - low);
                atRight = exponent(right, seen);
            }
        }
        return Math.min(1, Math.exp(Math.min(atLeft, atRight)));
    }

    private double exponent(double theta, double seen) {
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            sum += rates[i] * Math.expm1(theta * weights[i]);
        }
        return cumulant(sum) - theta * seen;
    }

    /** Of a negative binomial number of outlets; of a Poisson one where texts do not differ. */
    private double cumulant(double sum) {
        if (variance < NO_VARIANCE) {
            return sum;
        }
        return variance * sum >= 1 ? Double.POSITIVE_INFINITY : -Math.log1p(-variance * sum) / variance;
    }
}
