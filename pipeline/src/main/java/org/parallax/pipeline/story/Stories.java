package org.parallax.pipeline.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Outlet;
import org.parallax.api.vocabulary.Story;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts.Count;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.archive.links.ClusterLog;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;

/** The stories of an archive, as the linker {@code stories} found them and the aggregator {@code story} adds them up. */
public final class Stories {

    /** The most stories that are listed at once. */
    public static final int MOST = 200;

    private static final String AGGREGATOR = "story";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Archive archive;
    private final Totals<?> totals;
    private final Json json;

    private Stories(Archive archive, Totals<?> totals, Json json) {
        this.archive = archive;
        this.totals = totals;
        this.json = json;
    }

    /** The stories of an archive; empty where the aggregator is not among the plug-ins. */
    public static Optional<Stories> of(Archive archive, Plugins plugins, Json json) {
        return Totals.by(AGGREGATOR, plugins).map(it -> new Stories(archive, it, json));
    }

    /**
     * The stories that most articles report, each with all its articles.
     *
     * @param since counts articles of this day or later only; articles without a day do not count then
     * @param limit how many at most, from 1 to {@value #MOST}
     */
    public List<StoryReport> largest(Optional<LocalDate> since, int limit) {
        SearchRequest request = SearchRequest.of(since.map(it -> "date:>=" + it).orElse(""));
        SearchResult counted = archive.search(request.limit(0).within(PATIENCE).facet(Facet.STORY, limit));
        List<StoryReport> reports = new ArrayList<>();
        for (Count count : counted.facets().get(0).counts()) {
            report(count.value(), Totals.readings(archive, count.value())).ifPresent(reports::add);
        }
        return reports;
    }

    /** The story of this id, if there is one. */
    public Optional<StoryPage> page(String story) {
        List<Reading> readings = Totals.readings(archive, story);
        return report(story, readings)
                .map(it -> new StoryPage(
                        it, others(it), readings.stream().map(Stories::line).toList(), history(story)));
    }

    private List<String> others(StoryReport report) {
        Set<String> outlets = new TreeSet<>();
        SearchResult all = archive.search(
                SearchRequest.of("").limit(0).within(PATIENCE).facet(Facet.OUTLET, SearchRequest.MAX_VALUES));
        all.facets().get(0).counts().forEach(it -> outlets.add(it.value()));
        report.outlets().forEach(it -> outlets.remove(it.id()));
        return List.copyOf(outlets);
    }

    private List<ClusterEvent> history(String story) {
        try {
            return new ClusterLog(archive.folder(), json)
                    .about(Story.STORIES.name(), story).stream()
                            .filter(ClusterEvent::isMove)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what became of stories", e);
        }
    }

    private Optional<StoryReport> report(String story, List<Reading> readings) {
        return totals.report(story, readings).map(it -> json.view(it, StoryReport.class));
    }

    private static StoryPage.Line line(Reading reading) {
        return new StoryPage.Line(
                reading.id().value(),
                reading.article().title(),
                reading.article().outlet().map(Outlet::name),
                reading.article().published().map(it -> it.day().toString()),
                reading.article().url().map(Object::toString),
                reading.first(Story.STORIES).map(Story::similarity).orElse(0.0));
    }
}
