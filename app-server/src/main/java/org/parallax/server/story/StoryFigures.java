package org.parallax.server.story;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.pipeline.story.Comparisons;
import org.parallax.pipeline.story.Stories;
import org.parallax.pipeline.story.StoryComparison;
import org.parallax.pipeline.story.StoryPage;
import org.parallax.pipeline.story.StoryReport;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.memory.Memory;
import org.parallax.server.memory.Remembering;

/** The stories of the archive, each kept as it was added up until the next commit. Thread-safe. */
@Singleton
public final class StoryFigures {

    private final Archive archive;
    private final Workbench workbench;
    private final Json json;
    private final Remembering<StoryList> lists;
    private final Remembering<Optional<StoryPage>> pages;
    private final Remembering<Optional<Object>> comparisons;

    @Inject
    StoryFigures(Archive archive, Workbench workbench, Memory memory, Json json) {
        this.archive = archive;
        this.workbench = workbench;
        this.json = json;
        this.lists = memory.quick();
        this.pages = memory.quick();
        this.comparisons = memory.quick();
    }

    /** As {@link Stories#largest}. */
    List<StoryReport> largest(Optional<LocalDate> since, int limit) {
        Optional<LocalDate> asked = Optional.of(since.orElse(LocalDate.MIN));
        return lists.get(key(asked, limit), () -> list(asked, limit)).stories();
    }

    /**
     * The stories that run, as {@link Current#of} has it; as of an earlier commit where adding them up takes longer than
     * {@code patience}.
     */
    public StoryList running(Optional<LocalDate> asked, int limit, Duration patience) {
        return lists.recent(key(asked, limit), patience, () -> list(asked, limit));
    }

    private static String key(Optional<LocalDate> asked, int limit) {
        return asked + " " + limit;
    }

    private StoryList list(Optional<LocalDate> asked, int limit) {
        Current current = Current.of(archive, asked);
        return new StoryList(
                current, stories().map(it -> it.largest(current.since(), limit)).orElse(List.of()));
    }

    /** The story of this id, if there is one. */
    public Optional<StoryPage> page(String story) {
        return story.isBlank()
                ? Optional.empty()
                : pages.get(story, () -> stories().flatMap(it -> it.page(story)));
    }

    /** How outlets tell the story of this id; empty where there is none to compare. */
    public Optional<StoryComparison> comparison(String story) {
        return report(story).map(it -> json.view(it, StoryComparison.class));
    }

    /** The same as the aggregator has it, to be written as JSON. */
    Optional<Object> report(String story) {
        return story.isBlank()
                ? Optional.empty()
                : comparisons.get(
                        story,
                        () -> Comparisons.of(archive, workbench.found().found()).flatMap(it -> it.report(story)));
    }

    private Optional<Stories> stories() {
        return Stories.of(archive, workbench.found().found(), json);
    }
}
