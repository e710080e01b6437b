package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.links.LinkStore;
import org.parallax.archive.links.Progress;
import org.parallax.core.plan.Pass;
import org.parallax.core.plan.Plan;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;

/** Analyzers that rest on what linkers say: they look again at each article of which a linker said something new. */
final class AnalyzerFollower implements Follower {

    private static final int CHANGES = 500;

    private final Archive archive;
    private final List<Analyzer<?>> analyzers;
    private final Map<String, String> versions;
    private final Engine engine;
    private final Problems problems;
    private final Feed feed;

    /** The follower for some analyzers, whose {@code versions} are given by name. */
    AnalyzerFollower(
            Archive archive,
            List<Analyzer<?>> analyzers,
            Map<String, String> versions,
            Engine engine,
            Problems problems) {
        this.archive = archive;
        this.analyzers = analyzers;
        this.versions = versions;
        this.engine = engine;
        this.problems = problems;
        Set<String> layers = new HashSet<>();
        analyzers.forEach(it -> it.requires().forEach(layer -> layers.add(layer.name())));
        analyzers.forEach(it -> it.uses().forEach(layer -> layers.add(layer.name())));
        layers.removeAll(versions.keySet());
        this.feed = new Feed(archive, layers);
    }

    private String folder() {
        return String.join("+", versions.keySet()) + "+"; // no linker has such a name
    }

    @Override
    public boolean isDue() throws IOException {
        return feed.hasMore(
                valid(LinkStore.progress(Folders.of(archive, folder()))).seen(), CHANGES);
    }

    private Progress valid(Optional<Progress> last) {
        return last.filter(it -> it.version().equals(versions.toString()) && feed.knows(it.seen()))
                .orElse(Progress.none(versions.toString()));
    }

    @Override
    public long run(Cancellation cancellation) throws IOException {
        long[] changed = {0};
        try (LinkStore store = LinkStore.open(Folders.of(archive, folder()))) {
            Progress progress = valid(store.progress());
            Plan plan = new Plan(List.of(new Pass(analyzers, List.of(), List.of(), List.copyOf(versions.keySet()))));
            while (!cancellation.isCancelled()) {
                Feed.Page page = feed.after(progress.seen(), CHANGES);
                if (page.next().equals(progress.seen())) {
                    break;
                }
                List<Reading> readings = page.articles().stream()
                        .flatMap(it -> archive.get(it).stream())
                        .map(this::bare)
                        .toList();
                engine.run(new Job(
                        plan,
                        readings.stream(),
                        it -> changed[0] += archive.revise(it, versions) ? 1 : 0,
                        problems,
                        cancellation));
                archive.commit();
                if (!cancellation.isCancelled()) {
                    progress = new Progress(versions.toString(), page.next(), true);
                    store.commit(progress);
                }
            }
        }
        return changed[0];
    }

    private Reading bare(Reading reading) {
        Reading bare = reading;
        for (String name : versions.keySet()) {
            bare = bare.without(Layer.of(name, Object.class));
        }
        return bare;
    }
}
