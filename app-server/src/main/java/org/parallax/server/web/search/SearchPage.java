package org.parallax.server.web.search;

import java.util.List;
import java.util.Optional;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.result.Listed;
import org.parallax.server.web.result.Places;

/**
 * What the search page shows.
 *
 * @param total how many articles match
 * @param exact whether {@code total} is exact, and not the least it can be
 * @param complete whether the search came to its end before its deadline
 * @param chosen what narrows the search
 * @param next the address of the next page
 */
public record SearchPage(
        String query,
        String asQuery,
        List<String> selected,
        long total,
        boolean exact,
        boolean complete,
        List<Listed> hits,
        List<Choice> chosen,
        List<Group> groups,
        List<Order> orders,
        Optional<Chart> timeline,
        Optional<Places.Drawn> map,
        Optional<String> next) {

    /** A value to narrow by, or to let go of. */
    public record Choice(String label, long articles, boolean selected, String address) {}

    /** The values of one facet; {@code more} are shown when asked for. */
    public record Group(String label, List<Choice> first, List<Choice> more) {}

    /** An order of the hits. */
    public record Order(String label, boolean current, String address) {}
}
