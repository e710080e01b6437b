package org.parallax.server.quote;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.Json;
import org.parallax.pipeline.quote.Quotation;
import org.parallax.pipeline.quote.Quotations;
import org.parallax.server.article.Shelf;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.search.Requests;

/** Who says what: in the matches of a search, and in one article. */
public final class QuoteEndpoints implements Endpoints {

    private static final int ARTICLES = 20;
    private static final int MAX_ARTICLES = 200;
    private static final int LONGEST_NAME = 200;

    private final Archive archive;
    private final Shelf shelf;
    private final Json json;

    @Inject
    QuoteEndpoints(Archive archive, Shelf shelf, Json json) {
        this.archive = archive;
        this.shelf = shelf;
        this.json = json;
    }

    private record OfSearch(long articles, boolean complete, List<Quotation> quotes, Optional<String> cursor) {}

    private record OfArticle(String id, List<Quotation> quotes) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/quotes", this::quotes).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/articles/{id}/quotes", this::ofArticle));
    }

    private Answer quotes(Call call) {
        call.accept("q", "filter", "select", "sort", "limit", "cursor", "speaker");
        SearchRequest request = Requests.of(call)
                .sort(Asked.oneOf(call, "sort", Sort.class, Sort.NEWEST))
                .limit(call.query("limit", 1, MAX_ARTICLES, ARTICLES));
        Quotations.Page page = page(call.query("cursor").map(request::after).orElse(request), speaker(call));
        return Answer.json(json.write(new OfSearch(page.articles(), page.complete(), page.quotations(), page.next())));
    }

    private Quotations.Page page(SearchRequest request, Optional<String> speaker) {
        try {
            return new Quotations(archive).page(request, speaker);
        } catch (QueryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(ProblemType.BAD_CURSOR, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> speaker(Call call) {
        return call.query("speaker").map(it -> {
            if (it.length() > LONGEST_NAME || it.chars().noneMatch(Character::isLetterOrDigit)) {
                throw HttpProblem.of(
                                ProblemType.BAD_PARAMETER,
                                "'speaker' is a name or words of one, of %d characters at most".formatted(LONGEST_NAME))
                        .with("parameter", "speaker");
            }
            return it;
        });
    }

    private Answer ofArticle(Call call) {
        call.accept();
        return Answer.json(json.write(
                new OfArticle(call.path("id"), Quotations.of(shelf.of(call)).toList())));
    }
}
