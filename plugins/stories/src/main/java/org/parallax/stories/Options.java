package org.parallax.stories;

/**
 * What an operator can set.
 *
 * @param window how many days apart two articles on one event may be, where both days are known
 * @param sameDay by how much being of one day raises the log-odds that two articles report one event
 * @param decay by how much each day between them lowers the log-odds that they report one event
 * @param threshold the least mean log-odds between two groups of articles that makes one story of them
 * @param coherence from 0 to 1, how much more alike two groups must be for being alike within: what keeps two events of
 *     one kind apart
 */
record Options(int window, double sameDay, double decay, double threshold, double coherence) {

    static final Options DEFAULT = new Options(7, 1.5, 0.4, -3, 0.9);

    Options {
        require(window >= 0 && window <= 366, "window", "a number of days from 0 to 366", window);
        require(sameDay >= 0, "sameDay", "0 or more", sameDay);
        require(decay >= 0, "decay", "0 or more", decay);
        require(Math.abs(threshold) < Model.SUREST, "threshold", "between -6 and 6", threshold);
        require(coherence >= 0 && coherence <= 1, "coherence", "from 0 to 1", coherence);
    }

    private static void require(boolean holds, String name, String right, Number value) {
        if (!holds) {
            throw new IllegalArgumentException("'%s' must be %s, not %s".formatted(name, right, value));
        }
    }
}
