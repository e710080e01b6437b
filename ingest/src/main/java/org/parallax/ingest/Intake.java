package org.parallax.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.api.source.Source.Match;
import org.parallax.ingest.resource.Signature;
import org.parallax.ingest.resource.TooLargeException;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.SiteAware;
import org.parallax.ingest.site.SiteMemory;
import org.parallax.ingest.text.Decoder;

/**
 * Takes in whatever an operator points at, and gives the articles in it, one by one.
 *
 * <p>Bad material never throws. It is reported with a reason code, it costs itself only, and the {@link #tally} accounts
 * for it. Streams are lazy and to be consumed by one thread each; the counting is safe for several.
 *
 * <pre>{@code
 * Intake intake = Intake.of(Intake.bundled(), problem -> System.err.println(problem));
 * try (Stream<Reading> readings = intake.read(List.of("press/"))) {
 *     readings.forEach(reading -> System.out.println(reading.article()));
 * }
 * }</pre>
 */
public final class Intake {

    private static final String REPORTER = "intake";

    private final List<Source> sources;
    private final Counter counter;
    private final Inputs inputs;

    private Intake(List<Source> sources, Problems problems, InputStream standardInput, Familiarity familiarity) {
        this.sources = sources.stream()
                .map(it -> it instanceof SiteAware aware ? aware.with(familiarity) : it)
                .toList();
        this.counter = new Counter(problems);
        this.inputs = new Inputs(counter, standardInput);
    }

    /** An intake that chooses among {@code sources}, reads {@code -} from standard input, and reports to {@code problems}. */
    public static Intake of(List<Source> sources, Problems problems) {
        return of(sources, problems, System.in);
    }

    /** As {@link #of(List, Problems)}, with another stream for {@code -}. */
    public static Intake of(List<Source> sources, Problems problems, InputStream standardInput) {
        return of(sources, problems, standardInput, new SiteMemory());
    }

    /** As {@link #of(List, Problems, InputStream)}, with what is known of sites from earlier runs. */
    public static Intake of(
            List<Source> sources, Problems problems, InputStream standardInput, Familiarity familiarity) {
        return new Intake(sources, problems, standardInput, familiarity);
    }

    /** The sources of this module, ready with their defaults. */
    public static List<Source> bundled() {
        return ServiceLoader.load(Source.class, Intake.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * What the inputs name: files, folders with all within in the order of their names, globs, and {@code -} for standard
     * input. Hidden files in folders are passed over; an input that names nothing is reported as {@code NOT_FOUND}. What lies
     * in a folder beside the press, such as a read-me file, scripts and images, is left out with the warning {@code NOT_PRESS}
     * when it is read.
     */
    public Stream<Resource> resources(List<String> names) {
        return Sequence.of(names.stream(), inputs::of);
    }

    /** The articles of everything the inputs name. */
    public Stream<Reading> read(List<String> names) {
        return Sequence.of(resources(names), this::read);
    }

    /** The articles of one resource, by the source that knows it best. */
    public Stream<Reading> read(Resource resource) {
        try {
            byte[] head = resource.head();
            if (head.length == 0) {
                return none(Problem.input("EMPTY", REPORTER, resource.location().toString(), "Nothing in it"));
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
                        resource.location().toString(),
                        what + "; articles come from HTML, plain text, JSONL and feeds"));
            }
            return Guard.over(source, resource, counter);
        } catch (IOException | UncheckedIOException e) {
            return none(unreadable(resource, e));
        } catch (RuntimeException e) {
            return none(Problem.internal(REPORTER, resource.location().toString(), "Could not be read: " + e)
                    .withCause(e));
        }
    }

    /** What has become so far of everything that was read. */
    public Tally tally() {
        return counter.tally();
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

    static Problem unreadable(Resource resource, Exception e) {
        String subject = resource.location().toString();
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof TooLargeException) {
            return Problem.limit("TOO_LARGE", REPORTER, subject, message);
        }
        boolean cut = cause instanceof EOFException || cause instanceof java.util.zip.ZipException;
        return Problem.input(cut ? "TRUNCATED" : "UNREADABLE", REPORTER, subject, "Cannot be read: " + message)
                .withCause(cause);
    }
}
