package org.parallax.server.http;

/** Is told of each request that was answered. */
@FunctionalInterface
public interface Observer {

    /**
     * A request was answered.
     *
     * @param template the route's, or blank where no route was found
     * @param status as answered; 0 where the client was gone before
     * @param nanos how long it took
     */
    void answered(String method, String template, int status, long nanos);
}
