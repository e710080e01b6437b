package org.parallax.pipeline.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Outlet;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.vocabulary.Story;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts.Count;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.archive.links.ClusterEvent;
import org.parallax.archive.links.ClusterLog;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Steps;

/** The stories of an archive, as the linker {@code stories} found them and the aggregator {@code story} adds them up. */
public final class Stories {

    /** The most stories that are listed at once. */
    public static final int MOST = 200;

    private static final String AGGREGATOR = "story";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Archive archive;
    private final Aggregator<?, ?> aggregator;
    private final Json json;

    private Stories(Archive archive, Aggregator<?, ?> aggregator, Json json) {
        this.archive = archive;
        this.aggregator = aggregator;
        this.json = json;
    }

    /** The stories of an archive; empty where the aggregator is not among the plug-ins. */
    public static Optional<Stories> of(Archive archive, Plugins plugins, Json json) {
        for (Plugin plugin : plugins.all()) {
            if (plugin.instance() instanceof Aggregator<?, ?> it && it.name().equals(AGGREGATOR)) {
                return Optional.of(new Stories(archive, it, json));
            }
        }
        return Optional.empty();
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
            report(count.value(), readings(count.value())).ifPresent(reports::add);
        }
        return reports;
    }

    /** The story of this id, if there is one. */
    public Optional<StoryPage> page(String story) {
        List<Reading> readings = readings(story);
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

    private List<Reading> readings(String story) {
        SearchRequest request = SearchRequest.of("")
                .select(Facet.STORY, story)
                .sort(Sort.OLDEST)
                .limit(SearchRequest.MAX_LIMIT)
                .within(PATIENCE);
        List<Reading> readings = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult found = archive.search(cursor.map(request::after).orElse(request));
            found.hits().forEach(it -> archive.get(it.id()).ifPresent(readings::add));
            cursor = found.next();
        } while (cursor.isPresent());
        return readings;
    }

    private Optional<StoryReport> report(String story, List<Reading> readings) {
        return report(aggregator, story, readings).map(it -> json.view(it, StoryReport.class));
    }

    private static <P, R> Optional<R> report(Aggregator<P, R> aggregator, String story, List<Reading> readings) {
        return readings.stream()
                .filter(it -> Steps.hasAll(it, aggregator.requires()))
                .flatMap(it -> part(aggregator, story, it).stream())
                .reduce(aggregator::merge)
                .map(it -> aggregator.report(story, it));
    }

    private static <P> Optional<P> part(Aggregator<P, ?> aggregator, String story, Reading reading) {
        try {
            Map<String, P> parts = Steps.parts(aggregator, reading);
            return Optional.ofNullable(parts.get(story));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The aggregator '%s' failed on article %s".formatted(aggregator.name(), reading.id()), e);
        }
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
