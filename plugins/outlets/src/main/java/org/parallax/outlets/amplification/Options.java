package org.parallax.outlets.amplification;

import java.time.Duration;

/**
 * What an operator may set.
 *
 * @param window how short the time is in which a text is printed; a day without a time counts as the whole of it
 * @param outlets how many unrelated outlets print it at least
 * @param texts how many texts that several outlets print there must be, to know what is usual
 * @param rate which part of what is reported may be chance, on average (false discovery rate)
 * @param contained the least share of a text that has to stand within another for it to count as printed there, from 0 to 1
 * @param most how many texts are reported at most
 */
record Options(Duration window, int outlets, int texts, double rate, double contained, int most) {

    static final Options DEFAULT = new Options(Duration.ofHours(24), 4, 20, 0.01, 0.5, 100);

    Options {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("window must be above 0, not " + window);
        }
        if (outlets < 2 || texts < 1 || most < 1) {
            throw new IllegalArgumentException("outlets must be 2 or more, texts and most 1 or more, not %d, %d and %d"
                    .formatted(outlets, texts, most));
        }
        if (!(rate > 0 && rate < 1) || !(contained > 0 && contained <= 1)) {
            throw new IllegalArgumentException(
                    "rate must lie between 0 and 1, contained above 0 and at most at 1, not %s and %s"
                            .formatted(rate, contained));
        }
    }
}
