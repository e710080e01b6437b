package org.parallax.server.memory;

import java.util.Optional;

/**
 * What is known of something that takes a while to add up.
 *
 * @param value absent where it is being added up for the first time
 * @param current whether it is of the last commit, and not of one before
 */
public record Known<V>(Optional<V> value, boolean current) {}
