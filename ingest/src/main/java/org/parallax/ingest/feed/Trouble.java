package org.parallax.ingest.feed;

import java.net.URI;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;

/** Reports what is wrong with one feed, and remembers whether anything was lost. */
final class Trouble {

    private final URI location;
    private final String reporter;
    private final Problems problems;
    private boolean any;

    Trouble(URI location, String reporter, Problems problems) {
        this.location = location;
        this.reporter = reporter;
        this.problems = problems;
    }

    /** Whether anything was lost so far. */
    boolean isAny() {
        return any;
    }

    /** A problem of an item, which costs that item. */
    void lost(String code, int ordinal, String message, String record) {
        any = true;
        problems.report(Problem.input(code, reporter, subject(ordinal), message).withRecord(record));
    }

    /** As {@link #lost}, where a limit was exceeded. */
    void beyond(String code, int ordinal, String message) {
        any = true;
        problems.report(Problem.limit(code, reporter, subject(ordinal), message));
    }

    /** A repair made to an item, or something left out of it. */
    void warn(String code, int ordinal, String message) {
        problems.report(Problem.warning(code, reporter, subject(ordinal), message));
    }

    /** A problem of the whole feed. */
    void whole(Problem.Severity severity, String code, String message) {
        any |= severity == Problem.Severity.ERROR;
        problems.report(
                severity == Problem.Severity.WARNING
                        ? Problem.warning(code, reporter, location.toString(), message)
                        : Problem.input(code, reporter, location.toString(), message));
    }

    private String subject(int ordinal) {
        return location + "#item=" + ordinal;
    }
}
