package org.parallax.server.web.alert;

import java.util.List;
import java.util.Optional;

/**
 * What the page of alerts shows.
 *
 * @param count how many alerts there were so far
 * @param alerts the last of them, the newest first
 * @param problem why a search could not be saved
 */
public record AlertPage(List<Saved> searches, long count, List<Raised> alerts, Optional<String> problem) {

    /** A saved search. */
    public record Saved(String name, String query, String address, String tells, String since) {}

    /**
     * Something that a saved search found.
     *
     * @param address what the search finds today
     * @param articlesAddress the articles that the alert is about
     */
    public record Raised(
            long number,
            String search,
            String address,
            String at,
            String why,
            long total,
            String articlesAddress,
            List<Found> articles) {}

    /** An article that an alert is about. */
    public record Found(String id, String title, Optional<String> outlet) {}
}
