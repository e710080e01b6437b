package org.parallax.archive;

import java.util.List;

/**
 * How the matches of a search spread over the values of a facet. Where values of the same facet are selected, that selection
 * does not count here, so that the numbers say what selecting another value would add.
 *
 * @param facet what is counted
 * @param articles how many matching articles have a value
 * @param values how many different values they have together
 * @param counts the most frequent of them, and of equal ones the first in alphabetical order; of stretches of time the latest,
 *     in the order of time
 */
public record FacetCounts(Facet facet, long articles, int values, List<Count> counts) {

    /** One value, and how many matching articles have it. */
    public record Count(String value, long articles) {}
}
