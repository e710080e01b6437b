package org.parallax.server.web.place;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.memory.Memory;
import org.parallax.server.memory.Remembering;
import org.parallax.server.place.GeoJson;
import org.parallax.server.search.DayCounts;
import org.parallax.server.search.Requests;
import org.parallax.server.web.Downloads;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Links;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.result.Days;
import org.parallax.server.web.result.Places;

/** The map of what the archive reports, or of what a query finds. */
public final class PlacePages implements Endpoints {

    private static final int ARTICLES = 200;

    private final Archive archive;
    private final Pages pages;
    private final Remembering<PlacesPage> memory;

    @Inject
    PlacePages(Archive archive, Pages pages, Memory memory) {
        this.archive = archive;
        this.pages = pages;
        this.memory = memory.quick();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/places", this::map).cost(Route.Cost.HEAVY));
    }

    private Answer map(Call call) {
        call.accept("q", "format");
        String query = Requests.query(call);
        SearchRequest request = Requests.of(call);
        PlacesPage page = memory.get(query, () -> page(query, request));
        if (Downloads.asCsv(call)) {
            return Downloads.csv("places", page.table());
        }
        String asked = query.isBlank() ? "" : "q=" + Links.encoded(query);
        Frame frame = pages.frame(call, Section.PLACES, "Map")
                .style("chart.css")
                .style("story.css")
                .data("GeoJSON", "/api/v1/places?" + asked)
                .data("CSV", "/places?" + asked + (asked.isEmpty() ? "" : "&") + "format=csv");
        return pages.render("place/map", frame, page);
    }

    private PlacesPage page(String query, SearchRequest request) {
        GeoJson places = Places.collected(archive, request, ARTICLES);
        return new PlacesPage(
                query,
                places,
                Places.chart("places", places, it -> Links.search(narrowed(query, "place:" + SearchRequest.quoted(it))))
                        .chart(),
                timeline(request, query));
    }

    private Optional<Chart> timeline(SearchRequest request, String query) {
        return Days.chart(
                archive.search(DayCounts.counted(request.limit(0))),
                it -> "/places?q=" + Links.encoded(narrowed(query, "date:" + it)));
    }

    private static String narrowed(String query, String more) {
        return query.isBlank() ? more : "(" + query + ") " + more;
    }
}
