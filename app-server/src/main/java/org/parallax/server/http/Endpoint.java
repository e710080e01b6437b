package org.parallax.server.http;

/** Answers requests of one route; serves many threads at once. */
@FunctionalInterface
public interface Endpoint {

    /**
     * The answer to a call.
     *
     * @throws HttpProblem where the caller is to be told what is wrong; any other exception is answered as a fault of the
     *     server, whose details only the log shows
     */
    Answer answer(Call call) throws Exception;
}
