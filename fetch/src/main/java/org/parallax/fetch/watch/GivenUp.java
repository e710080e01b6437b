package org.parallax.fetch.watch;

import java.net.URI;
import org.parallax.api.analysis.Problem;
import org.parallax.fetch.FetchException;

/** What is said of a page that can never be fetched. */
final class GivenUp {

    private static final String REPORTER = "fetch";

    private GivenUp() {}

    /**
     * The problem with a page.
     *
     * @param teaser whether what its feed holds of it is stored instead, so that the article is not lost
     */
    static Problem problem(URI url, FetchException why, boolean teaser) {
        String message = "Cannot be fetched: " + why.getMessage();
        return teaser
                ? Problem.warning(
                        why.code(), REPORTER, url.toString(), message + "; the teaser of its feed is stored instead")
                : Problem.input(why.code(), REPORTER, url.toString(), message);
    }
}
