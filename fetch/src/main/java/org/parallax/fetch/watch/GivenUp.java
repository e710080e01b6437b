package org.parallax.fetch.watch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.fetch.FetchException;

/**
 * A page that can never be fetched.
 *
 * @param teaser what its feed holds of it, to be stored instead, so that the article is not lost; absent where nothing is gained by that
 */
record GivenUp(URI url, FetchException why, Optional<Reading> teaser) {

    private static final String REPORTER = "fetch";

    static GivenUp of(URI url, FetchException why, Optional<Pending> pending, Sink sink) {
        return new GivenUp(url, why, pending.flatMap(Pending::instead).filter(it -> !sink.holds(url)));
    }

    /** Adds the teaser and what is said of the page. */
    void into(List<Reading> readings, List<Problem> problems) {
        teaser.ifPresent(readings::add);
        problems.add(problem());
    }

    private Problem problem() {
        String message = "Cannot be fetched: " + why.getMessage();
        return teaser.isPresent()
                ? Problem.warning(
                        why.code(), REPORTER, url.toString(), message + "; the teaser of its feed is stored instead")
                : Problem.input(why.code(), REPORTER, url.toString(), message);
    }
}
