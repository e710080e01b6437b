package org.parallax.pipeline.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Linker;
import org.parallax.archive.Archive;
import org.parallax.archive.Moment;
import org.parallax.archive.links.ClusterLog;
import org.parallax.archive.links.LinkStore;
import org.parallax.archive.links.Progress;
import org.parallax.archive.links.State;
import org.parallax.archive.links.View;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.PluginCalls;

/**
 * One linker over an archive. First all that changed is filed and linked, a few hundred articles at a time; then whatever
 * hangs together with it is divided and labelled. What is filed and not labelled yet is noted as due, so that a run that is
 * interrupted is gone on with.
 */
final class LinkerFollower<S, T> implements Follower {

    private static final int CHANGES = 500;
    /** The index is written to the disk after so many articles. */
    private static final int ARTICLES_IN_A_COMMIT = 5_000;

    private final Archive archive;
    private final Linker<S, T> linker;
    private final Layer<T> layer;
    private final String version;
    private final Completion completion;
    private final PluginCalls calls;
    private final Json json;
    private final Feed feed;

    LinkerFollower(
            Archive archive, Linker<S, T> linker, String version, Completion completion, PluginCalls calls, Json json) {
        this.archive = archive;
        this.linker = linker;
        this.layer = linker.produces();
        this.version = version;
        this.completion = completion;
        this.calls = calls;
        this.json = json;
        Set<String> layers = new HashSet<>();
        linker.requires().forEach(it -> layers.add(it.name()));
        this.feed = new Feed(archive, layers);
    }

    @Override
    public boolean isDue() throws IOException {
        Progress progress = valid(LinkStore.progress(Folders.of(archive, layer.name())));
        return !progress.settled() || feed.hasMore(progress.seen(), CHANGES);
    }

    @Override
    public long run(Cancellation cancellation) throws IOException {
        try (LinkStore store = LinkStore.open(Folders.of(archive, layer.name()))) {
            Optional<Progress> last = store.progress();
            Progress progress = valid(last);
            if (last.isPresent() && !last.get().equals(progress)) {
                store.clear();
            }
            Sketches<S> sketches = new Sketches<>(linker.sketchType(), json);
            Filing<S> filing = new Filing<>(linker, store, sketches, json, calls);
            long changed = 0;
            while (!cancellation.isCancelled()) {
                progress = file(filing, store, progress, cancellation);
                if (progress.settled() || cancellation.isCancelled()) {
                    break;
                }
                changed += label(new Labelling<>(linker, sketches, calls), store, progress, cancellation);
                if (!cancellation.isCancelled()) {
                    progress = new Progress(version, progress.seen(), true);
                }
            }
            if (!last.equals(Optional.of(progress))) {
                store.commit(progress);
            }
            return changed;
        }
    }

    /** How far the linker has come, as far as that still holds. */
    private Progress valid(Optional<Progress> last) {
        return last.filter(it -> it.version().equals(version) && feed.knows(it.seen()))
                .orElse(Progress.none(version));
    }

    private Progress file(Filing<S> filing, LinkStore store, Progress from, Cancellation cancellation)
            throws IOException {
        boolean fresh = from.seen().equals(Moment.START);
        Progress progress = from;
        int filed = 0;
        while (!cancellation.isCancelled()) {
            Feed.Page page = feed.after(progress.seen(), CHANGES);
            if (page.next().equals(progress.seen())) {
                break;
            }
            if (!page.articles().isEmpty()) {
                take(page.articles(), filing, fresh);
            }
            progress = new Progress(
                    version, page.next(), progress.settled() && page.articles().isEmpty());
            filed += page.articles().size();
            if (filed >= ARTICLES_IN_A_COMMIT) {
                store.commit(progress);
                filed = 0;
            }
        }
        return progress;
    }

    private void take(List<ArticleId> ids, Filing<S> filing, boolean fresh) throws IOException {
        List<Reading> readings = new ArrayList<>();
        Set<ArticleId> gone = new HashSet<>();
        Map<ArticleId, Long> told = new HashMap<>();
        long nothing = Telling.digest(List.of(), json);
        for (ArticleId id : ids) {
            Optional<Reading> stored = archive.get(id);
            if (stored.isEmpty()) {
                gone.add(id);
                continue;
            }
            Reading reading = stored.get();
            readings.add(reading);
            boolean empty = reading.has(layer)
                    && reading.get(Layer.of(layer.name(), Object.class)).isEmpty();
            boolean ours = !fresh || version.equals(archive.madeBy(id).get(layer.name()));
            told.put(id, empty && ours ? nothing : State.UNKNOWN);
        }
        filing.take(completion.complete(readings, linker.requires()), gone, told);
    }

    private long label(Labelling<S, T> labelling, LinkStore store, Progress progress, Cancellation cancellation)
            throws IOException {
        ClusterLog log = new ClusterLog(archive.folder(), json);
        long changed = 0;
        int told = 0;
        while (!cancellation.isCancelled()) {
            Telling<T> telling = new Telling<>(archive, layer, version, store, json);
            try (View view = store.view()) {
                if (!labelling.turn(view, telling)) {
                    return changed;
                }
            }
            archive.commit();
            log.append(telling.events());
            told += telling.told().size();
            changed += telling.finish();
            if (told >= ARTICLES_IN_A_COMMIT) {
                store.commit(progress);
                told = 0;
            }
        }
        return changed;
    }
}
