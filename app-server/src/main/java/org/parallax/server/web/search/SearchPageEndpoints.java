package org.parallax.server.web.search;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.FacetCounts;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.search.DayCounts;
import org.parallax.server.search.Requests;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.result.Days;
import org.parallax.server.web.result.Listed;
import org.parallax.server.web.result.Names;
import org.parallax.server.web.result.OutletNames;
import org.parallax.server.web.result.Places;
import org.parallax.server.web.search.SearchPage.Choice;
import org.parallax.server.web.search.SearchPage.Group;
import org.parallax.server.web.search.SearchPage.Order;

/** The page for searching. */
public final class SearchPageEndpoints implements Endpoints {

    private static final int HITS = 20;
    private static final int MAPPED = 100;
    private static final int VALUES = 40;
    private static final int FIRST = 8;
    private static final List<Facet> NARROWING =
            List.of(Facet.OUTLET, Facet.COUNTRY, Facet.PLACE, Facet.TONE, Facet.LANGUAGE, Facet.AUTHOR);

    private final Archive archive;
    private final OutletNames outlets;
    private final Pages pages;

    @Inject
    SearchPageEndpoints(Archive archive, OutletNames outlets, Pages pages) {
        this.archive = archive;
        this.outlets = outlets;
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/search", this::search).cost(Route.Cost.HEAVY));
    }

    private Answer search(Call call) {
        call.accept(State.PARAMETERS);
        State state = State.of(call);
        SearchRequest request = Requests.of(call);
        SearchRequest page = counted(request).sort(state.sort()).limit(HITS);
        SearchResult found =
                Requests.run(archive, state.cursor().map(page::after).orElse(page));
        Frame frame = pages.frame(call, Section.SEARCH, state.query().isBlank() ? "Search" : state.query())
                .style("chart.css")
                .style("search.css")
                .data("JSON", state.json())
                .data("CSV", state.whole("/api/v1/exports/csv"))
                .data("GeoJSON", state.whole("/api/v1/places"))
                .data("Atom", state.whole("/api/v1/exports/atom"));
        return pages.render("search/page", frame, page(state, request, found));
    }

    private static SearchRequest counted(SearchRequest request) {
        SearchRequest counted = DayCounts.counted(request);
        for (Facet facet : NARROWING) {
            counted = counted.facet(facet, VALUES);
        }
        return counted;
    }

    private SearchPage page(State state, SearchRequest request, SearchResult found) {
        boolean first = state.cursor().isEmpty() && found.total() > 0;
        return new SearchPage(
                state.query(),
                state.asQuery(),
                state.selected(),
                found.total(),
                found.exact(),
                found.complete(),
                found.hits().stream().map(Listed::of).toList(),
                state.selected().stream().map(it -> chosen(state, it)).toList(),
                found.facets().stream()
                        .filter(it -> NARROWING.contains(it.facet()))
                        .sorted(Comparator.comparingInt(it -> NARROWING.indexOf(it.facet())))
                        .map(it -> group(state, it))
                        .filter(it -> !it.first().isEmpty())
                        .toList(),
                List.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST).stream()
                        .map(it -> new Order(label(it), it == state.sort(), state.sorted(it)))
                        .toList(),
                first ? Days.chart(found, it -> state.and("date:" + it)) : Optional.empty(),
                first ? Optional.of(map(state, request)) : Optional.empty(),
                found.next().map(state::after));
    }

    private Places.Drawn map(State state, SearchRequest request) {
        return Places.chart("map", archive, request, MAPPED, it -> state.and("place:" + SearchRequest.quoted(it)));
    }

    private Group group(State state, FacetCounts counts) {
        List<Choice> choices = counts.counts().stream()
                .map(it -> new Choice(
                        label(counts.facet(), it.value()),
                        it.articles(),
                        state.has(counts.facet(), it.value()),
                        state.toggled(counts.facet(), it.value())))
                .toList();
        int cut = Math.min(FIRST, choices.size());
        return new Group(label(counts.facet()), choices.subList(0, cut), choices.subList(cut, choices.size()));
    }

    private Choice chosen(State state, String selection) {
        String[] parts = selection.split(":", 2);
        Facet facet = Facet.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Choice(label(facet, parts[1]), 0, true, state.without(selection));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case OUTLET -> outlets.of(value);
            case COUNTRY -> Names.country(value);
            case LANGUAGE -> Names.language(value);
            default -> value;
        };
    }

    private static String label(Facet facet) {
        return switch (facet) {
            case COUNTRY -> "Country mentioned";
            case PLACE -> "Place mentioned";
            case TONE -> "Tone of the article";
            default -> facet.name().charAt(0) + facet.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static String label(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "Best match";
            case NEWEST -> "Newest";
            case OLDEST -> "Oldest";
        };
    }
}
