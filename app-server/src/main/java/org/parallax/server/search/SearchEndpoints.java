package org.parallax.server.search;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.FacetCounts;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.archive.SearchResult.Hit;
import org.parallax.core.json.Json;
import org.parallax.server.article.Shelf;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Search, facets, and articles like another. */
public final class SearchEndpoints implements Endpoints {

    private static final int SIMILAR = 10;

    private final Archive archive;
    private final Shelf shelf;
    private final Json json;

    @Inject
    SearchEndpoints(Archive archive, Shelf shelf, Json json) {
        this.shelf = shelf;
        this.archive = archive;
        this.json = json;
    }

    /** A page of hits; {@code next} is the address of the page after it. */
    private record Page(
            long total,
            boolean exact,
            boolean complete,
            List<Hit> hits,
            List<Counted> facets,
            Optional<String> cursor,
            Optional<String> next) {}

    /** The articles that are most like one, the most alike first. */
    private record Similar(String id, List<Hit> hits) {}

    /** The counts without hits. */
    private record Counts(long total, boolean complete, List<Counted> facets) {}

    /** A facet as it is written: in lower case. */
    private record Counted(String facet, long articles, int values, List<FacetCounts.Count> counts) {

        static Counted of(FacetCounts counts) {
            return new Counted(
                    counts.facet().name().toLowerCase(Locale.ROOT),
                    counts.articles(),
                    counts.values(),
                    counts.counts());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/search", this::search).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/facets", this::facets).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/articles/{id}/similar", this::similar).cost(Route.Cost.HEAVY));
    }

    private Answer search(Call call) {
        call.accept("q", "filter", "select", "sort", "limit", "cursor", "facet");
        SearchResult result = Requests.run(archive, Requests.counted(call, Requests.paged(call, Requests.of(call))));
        Optional<String> next = result.next().map(it -> next(call, it));
        Answer answer = Answer.json(json.write(new Page(
                result.total(),
                result.exact(),
                result.complete(),
                result.hits(),
                result.facets().stream().map(Counted::of).toList(),
                result.next(),
                next)));
        return next.map(it -> answer.header("Link", "<%s>; rel=\"next\"".formatted(it)))
                .orElse(answer);
    }

    private Answer facets(Call call) {
        call.accept("q", "filter", "select", "facet");
        if (call.all("facet").isEmpty()) {
            throw HttpProblem.of(ProblemType.BAD_PARAMETER, "Name at least one 'facet' to count by")
                    .with("parameter", "facet");
        }
        SearchResult result =
                Requests.run(archive, Requests.counted(call, Requests.of(call)).limit(0));
        return Answer.json(json.write(new Counts(
                result.total(),
                result.complete(),
                result.facets().stream().map(Counted::of).toList())));
    }

    private Answer similar(Call call) {
        call.accept("limit");
        String id = shelf.of(call).id().value();
        String query = "like:" + SearchRequest.quoted(id);
        SearchResult result = Requests.run(
                archive, SearchRequest.of(query).limit(call.query("limit", 1, Requests.MAX_PAGE, SIMILAR)));
        return Answer.json(json.write(new Similar(id, result.hits())));
    }

    /** The address of the page after: this one's, with another cursor. */
    private static String next(Call call, String cursor) {
        List<String> pairs = new ArrayList<>();
        for (String name : List.of("q", "filter", "select", "sort", "limit", "facet")) {
            call.all(name).forEach(it -> pairs.add(name + "=" + encoded(it)));
        }
        pairs.add("cursor=" + encoded(cursor));
        return "/api/v1/search?" + String.join("&", pairs);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
