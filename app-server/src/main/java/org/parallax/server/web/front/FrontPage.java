package org.parallax.server.web.front;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param articles how many the archive holds
 */
public record FrontPage(long articles, List<Told> stories) {

    /** A story in the list. */
    public record Told(String id, String title, long articles) {}
}
