package org.parallax.fetch;

import java.time.Duration;

/**
 * How politely to fetch, and how much to put up with.
 *
 * @param delay how long a site is left alone between two visits, at least
 * @param longestDelay a site that asks for a longer {@code Crawl-delay} is not visited, rather than visited too often
 * @param patience how long a visit waits for its turn before it is put off
 * @param longest the largest body, in bytes, packed and unpacked
 * @param deadline how long the requests of one visit may take together
 * @param redirects how many redirects are followed
 */
public record Manners(
        Duration delay, Duration longestDelay, Duration patience, int longest, Duration deadline, int redirects) {

    /** What is right for the web at large. */
    public static final Manners DEFAULT = new Manners(
            Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(15), 15 << 20, Duration.ofSeconds(30), 5);

    /** These manners, with another delay. */
    public Manners delay(Duration other) {
        return new Manners(other, longestDelay, patience, longest, deadline, redirects);
    }
}
