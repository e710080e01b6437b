package org.parallax.api.corpus;

/**
 * A mean of scores from −1 to 1, and the interval in which it lies with 95 % confidence: Student's t, the spread of the scores
 * taken together with a spread of {@value #SPREAD} known beforehand, which counts as much as {@value #BEFOREHAND} scores.
 * Without that, two that happen to agree would seem to settle the matter, and one would have no interval.
 */
public record Interval(double mean, double low, double high) {

    private static final double SPREAD = 0.4;
    private static final int BEFOREHAND = 2;
    private static final double[] FEW = {12.706, 4.303, 3.182, 2.776};
    private static final double NORMAL = 1.959964;

    /**
     * The interval of so many scores, more than none.
     *
     * @param sum of the scores
     * @param squares the sum of their squares
     */
    public static Interval of(int count, double sum, double squares) {
        double mean = sum / count;
        double deviations = Math.max(0, squares - sum * mean);
        int freedom = count - 1 + BEFOREHAND;
        double variance = (deviations + BEFOREHAND * SPREAD * SPREAD) / freedom;
        double half = quantile(freedom) * Math.sqrt(variance / count);
        return new Interval(round(mean), round(Math.max(-1, mean - half)), round(Math.min(1, mean + half)));
    }

    /** The 97.5 % quantile of Student's t (Abramowitz and Stegun 26.7.5). */
    private static double quantile(int freedom) {
        if (freedom <= FEW.length) {
            return FEW[freedom - 1];
        }
        double z = NORMAL;
        double cube = z * z * z;
        return z + (cube + z) / (4.0 * freedom) + (5 * cube * z * z + 16 * cube + 3 * z) / (96.0 * freedom * freedom);
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
