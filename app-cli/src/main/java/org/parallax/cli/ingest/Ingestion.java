package org.parallax.cli.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.archive.Archive;
import org.parallax.archive.SourceMark;
import org.parallax.cli.run.Articles;
import org.parallax.cli.run.Toolbox;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;
import org.parallax.ingest.Intake;
import org.parallax.ingest.Tally;

/** Takes inputs into an archive: new articles are analyzed and stored, then linkers look at all that is stored. */
public final class Ingestion {

    private static final int BATCH = 500;

    private final Archive archive;
    private final Toolbox toolbox;
    private final Engine engine;
    private final Json json;
    private final String version;
    private final Problems problems;
    private final Receipts receipts;

    private final Map<Resource, SourceMark> marks = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private long sources;
    private long known;

    /**
     * An ingestion, to be used once.
     *
     * @param version the program's version; another one reads files again
     */
    public Ingestion(
            Archive archive,
            Toolbox toolbox,
            Engine engine,
            Json json,
            String version,
            Problems problems,
            Receipts receipts) {
        this.archive = archive;
        this.toolbox = toolbox;
        this.engine = engine;
        this.json = json;
        this.version = version;
        this.problems = problems;
        this.receipts = receipts;
    }

    /**
     * Takes in what the inputs name.
     *
     * @param step called after each article that was stored
     */
    public Counts run(List<String> inputs, InputStream standardInput, Cancellation cancellation, Runnable step)
            throws IOException {
        try (Quarantine quarantine = new Quarantine(archive.folder(), json, version);
                Sites sites = Sites.open(archive.folder(), json)) {
            Intake intake =
                    Intake.of(toolbox.sources(), problem -> noted(problem, quarantine), standardInput, sites.memory());
            Store store = new Store(archive, quarantine, sites, receipts, json);
            try (Articles articles =
                    new Articles(intake, intake.resources(inputs), this::isWanted, it -> finished(it, store))) {
                Set<Layer<?>> linked = toolbox.linked();
                engine.run(new Job(
                        toolbox.articlePlan(),
                        articles.stream().filter(store::isNew),
                        reading -> {
                            store.put(withEmpty(linked, reading));
                            step.run();
                        },
                        problems,
                        cancellation));
            }
            store.commit();
            long relabelled = cancellation.isCancelled() ? 0 : link(cancellation);
            Tally tally = intake.tally();
            return new Counts(
                    tally.records(),
                    store.stored(),
                    store.present() + tally.duplicates(),
                    tally.skipped(),
                    tally.damaged(),
                    sources,
                    known,
                    relabelled,
                    archive.count(),
                    cancellation.isCancelled());
        }
    }

    private void noted(Problem problem, Quarantine quarantine) {
        problems.report(problem);
        if (problem.severity() == Problem.Severity.ERROR && !Tally.isSkip(problem)) {
            quarantine.add(problem);
        }
        if (problem.code().equals("UNREADABLE")) {
            unreadable.add(problem.subject());
        }
    }

    private boolean isWanted(Resource resource) {
        SourceMark mark = mark(resource);
        if (mark != null) {
            if (archive.isMarked(mark)) {
                known++;
                return false;
            }
            marks.put(resource, mark);
        }
        sources++;
        return true;
    }

    private void finished(Resource resource, Store store) {
        SourceMark mark = marks.remove(resource);
        if (mark != null && !unreadable.contains(resource.location().toString())) {
            store.finished(mark);
        }
    }

    private @Nullable SourceMark mark(Resource resource) {
        try {
            return resource.location().getScheme().equals("file")
                    ? SourceMark.of(Path.of(resource.location()), version)
                    : null;
        } catch (IOException | IllegalArgumentException e) {
            return null; // reading it will say what is wrong
        }
    }

    /** Gives the layers of linkers to a reading, so that most need no second write when nothing is linked to them. */
    private static Reading withEmpty(Set<Layer<?>> layers, Reading reading) {
        Reading richer = reading;
        for (Layer<?> layer : layers) {
            richer = richer.has(layer) ? richer : richer.with(layer, List.of());
        }
        return richer;
    }

    private long link(Cancellation cancellation) throws IOException {
        Set<String> names = toolbox.corpusNames();
        SourceMark linked = new SourceMark(Store.LINKED, "articles=%d by=%s".formatted(archive.count(), names));
        if (names.isEmpty() || archive.isMarked(linked)) {
            return 0;
        }
        Relabelling relabelling = new Relabelling(names);
        try (Stream<Reading> stored = archive.readings()) {
            engine.run(new Job(
                    toolbox.corpusPlan(), stored.map(relabelling::bare), relabelling::patch, problems, cancellation));
        }
        if (!cancellation.isCancelled()) {
            archive.mark(linked);
        }
        archive.commit();
        return relabelling.changed;
    }

    /** Writes back the layers that rest on all articles, where they changed. */
    private final class Relabelling {

        private final Set<String> names;
        private long changed;

        Relabelling(Set<String> names) {
            this.names = names;
        }

        Reading bare(Reading reading) {
            Reading bare = reading;
            for (String name : names) {
                bare = bare.without(Layer.of(name, Object.class));
            }
            return bare;
        }

        void patch(Reading reading) {
            boolean patched = false;
            for (String name : names) {
                Layer<Object> layer = Layer.of(name, Object.class);
                Optional<List<Annotation<Object>>> labels =
                        reading.has(layer) ? Optional.of(reading.get(layer)) : Optional.empty();
                patched |= labels.isPresent() && archive.patch(reading.id(), layer, labels.get());
            }
            if (patched && ++changed % BATCH == 0) {
                archive.commit();
            }
        }
    }
}
