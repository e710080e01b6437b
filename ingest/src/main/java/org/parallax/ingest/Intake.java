package org.parallax.ingest;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.SiteMemory;

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

    private final Opener opener;
    private final Counter counter;
    private final Inputs inputs;

    private Intake(List<Source> sources, Problems problems, InputStream standardInput, Familiarity familiarity) {
        this.counter = new Counter(problems);
        this.opener = new Opener(sources, familiarity, counter, 0);
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
        return opener.read(resource, Optional.empty());
    }

    /**
     * As {@link #read(Resource)}, of an archive from behind the record at the location {@code after} on; other resources are
     * read from their beginning.
     */
    public Stream<Reading> read(Resource resource, Optional<URI> after) {
        return opener.read(resource, after);
    }

    /** What has become so far of everything that was read. */
    public Tally tally() {
        return counter.tally();
    }
}
