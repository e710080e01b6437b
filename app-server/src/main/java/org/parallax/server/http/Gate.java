package org.parallax.server.http;

/** Something that every request to a route must get past. */
@FunctionalInterface
public interface Gate {

    /**
     * Lets a call pass, or not.
     *
     * @throws HttpProblem if it may not pass
     */
    void check(Call call, Route route);
}
