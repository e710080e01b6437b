package org.parallax.outlets.amplification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.parallax.outlets.amplification.AmplificationReport.Burst;

/**
 * How unusual it is that outlets printed a text within a short time.
 *
 * @param expected how many others do on average
 * @param chance how likely it is at most
 */
record Judgement(double expected, double chance) {

    /** Before anything is known. */
    static final Judgement NONE = new Judgement(0, 0);

    private static final MathContext TWO_DIGITS = new MathContext(2);

    static double sum(Map<String, Double> rates) {
        return rates.values().stream().mapToDouble(it -> it).sum();
    }

    /** The one that finds it less unusual. */
    Judgement or(Judgement other) {
        return other.chance >= chance ? other : this;
    }

    Burst about(Burst burst, double adjusted) {
        return new Burst(
                burst.text(),
                burst.title(),
                burst.outlets(),
                Optional.of(Math.round(100 * (expected + 1)) / 100.0),
                Optional.of(rounded(chance)),
                Optional.of(rounded(adjusted)),
                burst.credited(),
                burst.printings());
    }

    private static double rounded(double chance) {
        return new BigDecimal(chance).round(TWO_DIGITS).doubleValue();
    }
}
