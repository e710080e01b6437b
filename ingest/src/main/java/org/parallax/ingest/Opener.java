package org.parallax.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.api.source.Source.Match;
import org.parallax.ingest.resource.Signature;
import org.parallax.ingest.resource.TooLargeException;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.SiteAware;
import org.parallax.ingest.text.Decoder;

/** Opens resources by the source that knows each best; those in a container are cut on all processors. */
final class Opener {

    private static final String REPORTER = "intake";
    /** A WARC file in a WACZ file in a ZIP file is deep enough. */
    private static final int DEEPEST = 3;

    private final List<Source> sources;
    private final Familiarity sites;
    private final Counter counter;
    private final int depth;

    Opener(List<Source> sources, Familiarity sites, Counter counter, int depth) {
        this.sources = sources.stream()
                .map(it -> it instanceof SiteAware aware ? aware.with(sites) : it)
                .toList();
        this.sites = sites;
        this.counter = counter;
        this.depth = depth;
    }

    /** The articles of a resource; of a container those behind what stands at {@code after}, where that is given. */
    Stream<Reading> read(Resource resource, Optional<URI> after) {
        try {
            byte[] head = resource.head();
            if (head.length == 0) {
                return none(Problem.input("EMPTY", REPORTER, subject(resource), "Nothing in it"));
            }
            Optional<String> binary = Signature.of(head).filter(it -> !Decoder.isWide(head));
            Source source = best(resource, binary.isPresent() ? Match.BY_CONTENT : Match.NO);
            if (resource instanceof Beside beside && (source == null || beside.isNoPress())) {
                return none(beside.leftOut());
            }
            if (source == null) {
                String what = binary.map(it -> "This is " + it).orElse("No source knows this format");
                return none(Problem.input(
                        "WRONG_TYPE",
                        REPORTER,
                        subject(resource),
                        what + "; articles come from HTML, plain text, JSONL, feeds and archives of those"));
            }
            return source instanceof Container container
                    ? within(container, resource, after)
                    : Guard.over(source, resource, counter);
        } catch (IOException | UncheckedIOException e) {
            return none(unreadable(resource, e));
        } catch (RuntimeException e) {
            return none(Problem.internal(REPORTER, subject(resource), "Could not be read: " + e)
                    .withCause(e));
        }
    }

    private Stream<Reading> within(Container container, Resource resource, Optional<URI> after) throws IOException {
        if (depth == DEEPEST) {
            return none(Problem.limit(
                    "TOO_DEEP",
                    REPORTER,
                    subject(resource),
                    "Archives within archives are opened %d deep".formatted(DEEPEST)));
        }
        Opener inner = new Opener(sources, sites, counter, depth + 1);
        Turn.Row turns = new Turn.Row(sites);
        Contents contents = new Contents(
                resource,
                container.unpack(resource, counter),
                counter,
                counter.tally().records());
        Behind behind = new Behind(after);
        return Ahead.of(
                contents.stream().filter(behind::isWanted),
                it -> inner.isContainer(it) ? null : work(it, turns.next()),
                it -> inner.read(it, behind.within(it)));
    }

    private boolean isContainer(Resource resource) {
        try {
            for (Source source : sources) {
                if (source instanceof Container && source.match(resource) == Match.BY_SIGNATURE) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false; // reading it will say what is wrong
        }
    }

    /** Reads a resource on another thread; what there is to report and to count waits for its place. */
    private Ahead.Work<Reading> work(Resource resource, Turn turn) {
        return () -> {
            List<Problem> problems = new ArrayList<>();
            try {
                List<Reading> readings = new Opener(sources, turn, new Counter(problems::add), depth + 1)
                        .read(resource, Optional.empty())
                        .toList();
                return () -> counted(readings, problems);
            } finally {
                turn.end();
            }
        };
    }

    private Stream<Reading> counted(List<Reading> readings, List<Problem> problems) {
        problems.forEach(counter::report);
        readings.forEach(it -> counter.article());
        return readings.stream();
    }

    private Stream<Reading> none(Problem problem) {
        counter.report(problem);
        return Stream.empty();
    }

    /** The source that knows the resource best, and better than {@code at}. */
    private @Nullable Source best(Resource resource, Match at) throws IOException {
        Source best = null;
        Match surest = at;
        for (Source source : sources) {
            Match match = source.match(resource);
            if (match.compareTo(surest) > 0) {
                best = source;
                surest = match;
            }
        }
        return best;
    }

    private static String subject(Resource resource) {
        return resource.location().toString();
    }

    static Problem unreadable(Resource resource, Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof TooLargeException) {
            return Problem.limit("TOO_LARGE", REPORTER, subject(resource), message);
        }
        boolean cut = cause instanceof EOFException || cause instanceof ZipException;
        return Problem.input(
                        cut ? "TRUNCATED" : "UNREADABLE", REPORTER, subject(resource), "Cannot be read: " + message)
                .withCause(cause);
    }
}
