package org.parallax.server.web.front;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts;
import org.parallax.archive.FacetCounts.Count;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.server.search.DayCounts;
import org.parallax.server.web.Links;
import org.parallax.server.web.front.FrontPage.Told;
import org.parallax.server.web.result.Days;
import org.parallax.server.web.result.Listed;
import org.parallax.server.web.result.OutletNames;
import org.parallax.server.web.result.Places;
import org.parallax.server.web.result.StoryTitles;

/** Puts the front page together, from counts of the index: it takes as long for large stories as for small ones. */
final class Fronts {

    private static final int STORIES = 12;
    private static final int CANDIDATES = 60;
    private static final int FEW = 3;
    private static final int LATEST = 8;
    private static final int MAPPED = 60;
    private static final int OUTLETS = 4;
    static final int STORY_DAYS = 7;
    private static final int TIMELINE_DAYS = 31;

    private final Archive archive;
    private final OutletNames outlets;

    @Inject
    Fronts(Archive archive, OutletNames outlets) {
        this.archive = archive;
        this.outlets = outlets;
    }

    FrontPage page(boolean byGrowth) {
        // A day too far ahead is a slip of a page, and would be the last one for years.
        LocalDate tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(1);
        SearchResult all = archive.search(SearchRequest.of("").limit(0).facet(Facet.OUTLET, 1));
        SearchResult dated = archive.search(SearchRequest.of("date:<=" + tomorrow)
                .sort(Sort.NEWEST)
                .limit(LATEST)
                .facet(Facet.DAY, 1));
        Optional<LocalDate> last = counts(dated).stream().findFirst().map(it -> LocalDate.parse(it.value()));
        String since = last.map(it -> "date:%s/%s".formatted(it.minusDays(TIMELINE_DAYS - 1), tomorrow))
                .orElse("");
        String week = last.map(it -> "date:%s/%s".formatted(it.minusDays(STORY_DAYS - 1), tomorrow))
                .orElse("");
        List<Count> sizes = stories(week);
        boolean recent = sizes.size() >= FEW;
        SearchResult newest = dated.hits().size() < LATEST
                ? archive.search(SearchRequest.of("").sort(Sort.NEWEST).limit(LATEST))
                : dated;
        SearchResult days =
                archive.search(DayCounts.counted(SearchRequest.of(since).limit(0)));
        boolean timely = days.total() >= FEW;
        SearchRequest shown = SearchRequest.of(timely ? since : "");
        return new FrontPage(
                all.total(),
                all.facets().get(0).values(),
                last,
                byGrowth,
                recent,
                told(recent ? sizes : stories(""), last, byGrowth),
                newest.hits().stream().map(Listed::of).toList(),
                Days.chart(
                        timely ? days : archive.search(DayCounts.counted(shown.limit(0))),
                        it -> Links.search("date:" + it)),
                Optional.of(map(shown)).filter(it -> it.places() > 0));
    }

    private Places.Drawn map(SearchRequest request) {
        return Places.chart("map", archive, request, MAPPED, it -> Links.search("place:" + SearchRequest.quoted(it)));
    }

    private List<Count> stories(String query) {
        return counts(archive.search(SearchRequest.of(query).limit(0).facet(Facet.STORY, CANDIDATES)));
    }

    private static List<Count> counts(SearchResult result) {
        return result.facets().stream().map(FacetCounts::counts).findFirst().orElse(List.of());
    }

    private List<Told> told(List<Count> sizes, Optional<LocalDate> last, boolean byGrowth) {
        Map<String, Long> grown = new HashMap<>();
        last.ifPresent(it -> stories("date:" + it).forEach(count -> grown.put(count.value(), count.articles())));
        Comparator<Count> bySize = Comparator.comparingLong((Count it) -> -it.articles());
        Comparator<Count> order = byGrowth
                ? Comparator.comparingLong((Count it) -> -grown.getOrDefault(it.value(), 0L))
                        .thenComparing(bySize)
                : bySize.thenComparingLong(it -> -grown.getOrDefault(it.value(), 0L));
        return sizes.stream()
                .sorted(order.thenComparing(Count::value))
                .limit(STORIES)
                .map(it -> told(it.value(), grown.getOrDefault(it.value(), 0L)))
                .toList();
    }

    private Told told(String story, long grown) {
        SearchResult found = archive.search(
                SearchRequest.of("").select(Facet.STORY, story).limit(1).facet(Facet.OUTLET, OUTLETS));
        String title = StoryTitles.first(archive, found).orElse("(without a title)");
        FacetCounts by = found.facets().get(0);
        return new Told(
                story,
                title,
                found.total(),
                grown,
                by.counts().stream().map(it -> outlets.of(it.value())).toList(),
                Math.max(0, by.values() - OUTLETS));
    }
}
