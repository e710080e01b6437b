package org.parallax.server.web.chart;

/** An axis from zero to a round number, with two to five steps. */
record Scale(long step, long top) {

    static Scale upTo(long largest) {
        long step = 1;
        for (long power = 1; ; power *= 10) {
            for (long digit : new long[] {1, 2, 5}) {
                step = digit * power;
                if (largest <= 4 * step) {
                    return new Scale(step, Math.max(1, (largest + step - 1) / step) * step);
                }
            }
        }
    }
}
