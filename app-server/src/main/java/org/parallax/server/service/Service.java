package org.parallax.server.service;

/** Something that works beside the requests, for as long as the server runs. */
public interface Service extends AutoCloseable {

    /** Begins to work; the plug-ins are ready. */
    default void start() {}

    /** No more requests are taken from here on: lets go of those that would stay open, such as streams of events. */
    default void stopping() {}

    /** Finishes what it has begun; the last requests have been answered. */
    @Override
    default void close() {}
}
