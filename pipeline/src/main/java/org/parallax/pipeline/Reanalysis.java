package org.parallax.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.Outdated;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;

/**
 * Makes layers anew that are missing, or were made by another version or under other settings than those now in use; the
 * last published article first. Goes on where it was, however it was ended, as each article says what made its layers.
 *
 * <p>A layer that came with the article stays as it is. Where a plug-in fails on an article, the old layer stays, and the
 * article is tried again by the next re-analysis. To be used once.
 */
public final class Reanalysis {

    private static final int PAGE = 200;

    private final Archive archive;
    private final Toolbox toolbox;
    private final Engine engine;
    private final Problems problems;
    private final Map<String, String> versions;

    private Optional<String> cursor = Optional.empty();
    private boolean ended;
    private long due = -1;
    private long seen;
    private long revised;

    /**
     * How far it has come.
     *
     * @param due the articles that were not up to date when it began
     * @param seen those of them that were looked at
     * @param revised those of them that have got layers made anew
     */
    public record Progress(long due, long seen, long revised) {}

    /** A re-analysis by what the toolbox has in use. */
    public Reanalysis(Archive archive, Toolbox toolbox, Engine engine, Problems problems) {
        this.archive = archive;
        this.toolbox = toolbox;
        this.engine = engine;
        this.problems = problems;
        this.versions = toolbox.articleVersions();
    }

    /** How many articles are not up to date now. */
    public long due() {
        return archive.outdated(versions, Optional.empty(), 1).total();
    }

    /**
     * Takes the next few hundred articles, and makes what was found last.
     *
     * @return false if there were none left
     */
    public boolean step(Cancellation cancellation) throws IOException {
        if (ended || cancellation.isCancelled()) {
            return false;
        }
        Outdated page = archive.outdated(versions, cursor, PAGE);
        if (due < 0) {
            due = page.total();
        }
        cursor = page.next();
        ended = cursor.isEmpty();
        if (page.articles().isEmpty()) {
            return false;
        }
        Map<String, Map<String, String>> wanted = new HashMap<>();
        page.articles().forEach(it -> wanted.put(it.reading().id().value(), stale(it.madeBy())));
        engine.run(new Job(
                toolbox.articlePlan(),
                page.articles().stream().map(it -> without(it.reading(), stale(it.madeBy()))),
                reading -> write(reading, wanted.getOrDefault(reading.id().value(), Map.of())),
                problems,
                cancellation));
        archive.commit();
        return !ended;
    }

    /** How far it has come. */
    public Progress progress() {
        return new Progress(Math.max(due, 0), seen, revised);
    }

    private void write(Reading reading, Map<String, String> stale) {
        seen++;
        if (archive.revise(reading, stale)) {
            revised++;
        }
    }

    /** The layers that are to be made anew, and by what. */
    private Map<String, String> stale(Map<String, String> madeBy) {
        Map<String, String> stale = new HashMap<>(versions);
        stale.entrySet()
                .removeIf(it ->
                        it.getValue().equals(madeBy.get(it.getKey())) || Archive.GIVEN.equals(madeBy.get(it.getKey())));
        return stale;
    }

    private static Reading without(Reading reading, Map<String, String> stale) {
        Reading bare = reading;
        for (String name : stale.keySet()) {
            bare = bare.without(Layer.of(name, Object.class));
        }
        return bare;
    }
}
