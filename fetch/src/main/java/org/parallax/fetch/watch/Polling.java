package org.parallax.fetch.watch;

import java.time.Duration;

/**
 * How often feeds are asked for news.
 *
 * @param shortest the least time between two polls of a feed, however often it changes
 * @param longest the most, however seldom
 * @param first the time between the first two polls
 */
public record Polling(Duration shortest, Duration longest, Duration first) {

    /** What is right for news. */
    public static final Polling DEFAULT =
            new Polling(Duration.ofMinutes(5), Duration.ofDays(1), Duration.ofMinutes(30));

    /** Rejects times in the wrong order with an {@link IllegalArgumentException}. */
    public Polling {
        if (!shortest.isPositive() || shortest.compareTo(first) > 0 || first.compareTo(longest) > 0) {
            throw new IllegalArgumentException("The shortest time between two polls must be positive and no longer than"
                    + " the first, and that no longer than the longest");
        }
    }

    Duration within(Duration wish) {
        Duration least = wish.compareTo(shortest) < 0 ? shortest : wish;
        return least.compareTo(longest) > 0 ? longest : least;
    }
}
