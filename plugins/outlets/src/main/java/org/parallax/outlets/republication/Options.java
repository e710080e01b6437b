package org.parallax.outlets.republication;

/**
 * What an operator may set.
 *
 * @param contained the least share of a text that has to stand within another for it to count as printed there, from 0 to 1
 * @param examples how many articles are named for each pair of outlets
 */
record Options(double contained, int examples) {

    static final Options DEFAULT = new Options(0.5, 5);

    Options {
        if (!(contained > 0 && contained <= 1) || examples < 0) {
            throw new IllegalArgumentException(
                    "contained must be above 0 and at most 1, examples 0 or more, not %s and %d"
                            .formatted(contained, examples));
        }
    }
}
