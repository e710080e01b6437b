package org.parallax.server.place;

import jakarta.inject.Inject;
import java.util.List;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult;
import org.parallax.core.json.Json;
import org.parallax.server.article.Shelf;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.search.Requests;

/** Where the matches of a search, or one article, took place. */
public final class PlaceEndpoints implements Endpoints {

    private static final int ARTICLES = 200;
    private static final int MAX_ARTICLES = 1_000;

    private final Archive archive;
    private final Shelf shelf;
    private final Json json;

    @Inject
    PlaceEndpoints(Archive archive, Shelf shelf, Json json) {
        this.archive = archive;
        this.shelf = shelf;
        this.json = json;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/places", this::places).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/articles/{id}/places", this::ofArticle));
    }

    private Answer places(Call call) {
        call.accept("q", "filter", "select", "sort", "limit");
        SearchRequest request = Requests.of(call)
                .sort(Asked.oneOf(call, "sort", Sort.class, Sort.NEWEST))
                .limit(call.query("limit", 1, MAX_ARTICLES, ARTICLES));
        SearchResult result = archive.search(request);
        GeoJson.Builder places = new GeoJson.Builder();
        result.hits().forEach(it -> archive.get(it.id()).ifPresent(places::add));
        return answer(places.build(result.next().isEmpty() && result.complete()));
    }

    private Answer ofArticle(Call call) {
        call.accept();
        GeoJson.Builder places = new GeoJson.Builder();
        places.add(shelf.of(call));
        return answer(places.build(true));
    }

    private Answer answer(GeoJson places) {
        return Answer.text(GeoJson.TYPE, json.write(places));
    }
}
