package org.parallax.server.http;

/** Shows problems to people. */
@FunctionalInterface
public interface ProblemPage {

    /** The page for a problem; its status and headers are seen to by the caller. */
    Answer of(HttpProblem problem, Call call);

    /** Whether a call is that of a browser which is to show a page: such ask for HTML by name, and not below {@code /api}. */
    static boolean isWanted(Call call) {
        return call.header("Accept").filter(it -> it.contains("text/html")).isPresent()
                && !call.uri().startsWith("/api/");
    }
}
