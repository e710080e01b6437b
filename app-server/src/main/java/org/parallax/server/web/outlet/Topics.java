package org.parallax.server.web.outlet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts.Count;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.server.search.DayCounts;
import org.parallax.server.web.Links;
import org.parallax.server.web.chart.Periods;
import org.parallax.server.web.chart.Timeline;
import org.parallax.server.web.chart.Unit;
import org.parallax.server.web.result.Names;
import org.parallax.server.web.result.StoryTitles;

/** What an outlet wrote about over time: its articles on the stories it reports most, and all else. */
final class Topics {

    private static final int SERIES = 5;

    private Topics() {}

    /** The timeline of the articles that a query finds; absent where none has a day. */
    static Optional<Timeline> of(Archive archive, String query) {
        SearchResult all = archive.search(
                DayCounts.counted(SearchRequest.of(query).limit(0)).facet(Facet.STORY, SERIES));
        List<String> names = new ArrayList<>();
        List<SortedMap<LocalDate, Long>> counts = new ArrayList<>();
        all.facets().stream()
                .filter(it -> it.facet() == Facet.STORY)
                .flatMap(it -> it.counts().stream())
                .map(Count::value)
                .forEach(story -> {
                    SearchRequest own = SearchRequest.of(query).filter("story:" + SearchRequest.quoted(story));
                    SearchResult found = archive.search(DayCounts.counted(own.limit(1)));
                    names.add(StoryTitles.first(archive, found)
                            .map(Names::shortened)
                            .orElse(story));
                    counts.add(DayCounts.of(found));
                });
        names.add("all else");
        SortedMap<LocalDate, List<Long>> days = new TreeMap<>();
        DayCounts.of(all).forEach((day, total) -> days.put(day, split(day, total, counts)));
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(
                        "timeline",
                        "Articles over time, with its largest stories",
                        Unit.ARTICLES,
                        names,
                        Periods.columns(days, it -> Links.search(query + " date:" + it)),
                        Periods.WHEN));
    }

    private static List<Long> split(LocalDate day, long total, List<SortedMap<LocalDate, Long>> counts) {
        List<Long> split = new ArrayList<>();
        counts.forEach(it -> split.add(it.getOrDefault(day, 0L)));
        split.add(Math.max(0, total - split.stream().mapToLong(it -> it).sum()));
        return split;
    }
}
