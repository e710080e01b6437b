package org.parallax.targets;

/**
 * Tones of mentions, added up by article: an article counts as one, however often it mentions somebody, for its mentions are
 * not independent. Scores are added in whole thousandths, so that the sums are the same in any order.
 *
 * @param articles how many articles have a mention
 * @param negative how many mentions are negative
 * @param sum of the articles' mean scores
 * @param squares sum of the squares of these
 */
record Count(int articles, int negative, int neutral, int positive, long sum, long squares) {

    static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(
                articles + other.articles,
                negative + other.negative,
                neutral + other.neutral,
                positive + other.positive,
                sum + other.sum,
                squares + other.squares);
    }
}
