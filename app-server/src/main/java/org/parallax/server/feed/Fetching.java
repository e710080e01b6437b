package org.parallax.server.feed;

import java.util.Set;
import org.parallax.fetch.Agent;
import org.parallax.fetch.Manners;
import org.parallax.fetch.watch.Polling;

/**
 * How the server fetches pages and follows feeds.
 *
 * @param agent as sites are told
 * @param allowed what may be fetched from besides the public web, each exactly {@code host:port}
 */
public record Fetching(Agent agent, Manners manners, Polling polling, Set<String> allowed) {

    /** Copies what it is given. */
    public Fetching {
        allowed = Set.copyOf(allowed);
    }
}
