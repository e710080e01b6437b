package org.parallax.server.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who wants to be told of alerts.
 *
 * @param url where they are sent
 * @param searches the names of the saved searches whose alerts are wanted; empty for all
 */
public record Webhook(String id, URI url, Secret secret, Set<String> searches, Instant created) {

    /** Keeps a copy, in alphabetical order. */
    public Webhook {
        searches = java.util.Collections.unmodifiableSet(new TreeSet<>(searches));
    }

    /** Whether alerts of a saved search are wanted. */
    public boolean wants(String search) {
        return searches.isEmpty() || searches.contains(search);
    }

    /** Where to send, and how to sign. */
    public Target target() {
        return new Target(url, secret);
    }
}
