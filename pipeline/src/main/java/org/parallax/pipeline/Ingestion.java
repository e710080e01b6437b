package org.parallax.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.source.Resource;
import org.parallax.archive.Archive;
import org.parallax.archive.SourceMark;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;
import org.parallax.ingest.Intake;
import org.parallax.ingest.Tally;

/** Takes inputs into an archive: new articles are analyzed and stored, then linkers look at all that is stored. */
public final class Ingestion {

    private final Archive archive;
    private final Toolbox toolbox;
    private final Engine engine;
    private final Json json;
    private final String version;
    private final Problems problems;
    private final Receipts receipts;
    private final Map<String, String> versions;
    private final Map<String, String> linkers;

    private final Map<ArticleId, Set<String>> given = new ConcurrentHashMap<>();
    private final Map<Resource, SourceMark> marks = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private @Nullable Sites kept;
    private final Progress progress;
    private Haul brought = Haul.NONE;
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
        this.progress = new Progress(archive);
        this.versions = toolbox.articleVersions();
        this.linkers = new HashMap<>(toolbox.corpusVersions());
        linkers.keySet().retainAll(toolbox.linked().stream().map(Layer::name).toList());
    }

    /** This ingestion, by what is known of sites as somebody keeps it open over many ingestions, so that none reads it anew. */
    public Ingestion by(Sites sites) {
        kept = sites;
        return this;
    }

    /**
     * Takes in what the inputs name.
     *
     * @param step called after each article that was stored
     */
    public Counts run(List<String> inputs, InputStream standardInput, Cancellation cancellation, Runnable step)
            throws IOException {
        Counts counts = take(it -> it.resources(inputs), standardInput, cancellation, step);
        long relabelled =
                cancellation.isCancelled() ? 0 : new Linking(archive, toolbox, engine, problems).run(cancellation);
        return counts.relabelled(relabelled, cancellation.isCancelled());
    }

    /** Takes in what is given, and leaves it to a later {@link Linking} to look at all articles together. */
    public Counts take(Resource resource, Cancellation cancellation, Runnable step) throws IOException {
        return take(it -> Stream.of(resource), InputStream.nullInputStream(), cancellation, step);
    }

    /** Takes in what was brought from elsewhere, and leaves it to a later {@link Linking} to look at all articles together. */
    public Counts take(Haul haul, Cancellation cancellation, Runnable step) throws IOException {
        brought = haul;
        return take(it -> haul.resources().stream(), InputStream.nullInputStream(), cancellation, step);
    }

    private Counts take(
            Function<Intake, Stream<Resource>> resources,
            InputStream standardInput,
            Cancellation cancellation,
            Runnable step)
            throws IOException {
        Sites open = kept;
        try (Quarantine quarantine = new Quarantine(archive.folder(), json, version);
                Sites own = open == null ? Sites.open(archive.folder(), json) : null) {
            Sites sites = open == null ? requireNonNull(own) : open;
            Intake intake = Intake.of(
                    toolbox.candidSources(), problem -> noted(problem, quarantine), standardInput, sites.memory());
            brought.problems().forEach(it -> noted(it, quarantine));
            Store store = new Store(archive, quarantine, sites, receipts, json, progress);
            try (Articles articles = new Articles(
                    intake, resources.apply(intake), this::isWanted, progress::behind, it -> finished(it, store))) {
                Set<Layer<?>> linked = toolbox.linked();
                engine.run(new Job(
                        toolbox.articlePlan(),
                        Stream.concat(brought.readings().stream(), articles.stream())
                                .filter(store::isNew)
                                .map(this::underItsOutlet)
                                .peek(this::note),
                        reading -> {
                            store.put(withEmpty(linked, reading), madeBy(reading));
                            step.run();
                        },
                        problems,
                        cancellation));
            }
            store.commit();
            Tally tally = intake.tally();
            return new Counts(
                    tally.records() + brought.readings().size() + brought.damaged(),
                    store.stored(),
                    store.present() + tally.duplicates(),
                    tally.skipped(),
                    tally.damaged() + brought.damaged(),
                    sources,
                    known,
                    0,
                    archive.count(),
                    cancellation.isCancelled());
        }
    }

    /** Files an article under its outlet as the operator knows it, whichever of its domains or names it came with. */
    private Reading underItsOutlet(Reading reading) {
        Article article = reading.article();
        Optional<Outlet> known = article.outlet().map(toolbox.outlets()::known);
        return known.equals(article.outlet())
                ? reading
                : reading.about(article.edit()
                        .id(article.id())
                        .outlet(known.orElseThrow())
                        .build());
    }

    /** Remembers which layers an article brought along. */
    private void note(Reading reading) {
        if (!reading.layers().isEmpty()) {
            given.put(reading.id(), Set.copyOf(reading.layers()));
        }
    }

    /** What made each layer of a finished reading. */
    private Map<String, String> madeBy(Reading reading) {
        Map<String, String> madeBy = new HashMap<>(versions);
        madeBy.keySet().retainAll(reading.layers());
        Set<String> brought = given.remove(reading.id());
        if (brought != null) {
            brought.forEach(it -> madeBy.put(it, Archive.GIVEN));
        }
        madeBy.putAll(linkers);
        return madeBy;
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
            progress.begin(mark);
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
}
