package org.parallax.server.article;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.archive.Archive;
import org.parallax.core.difference.Revision;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import tools.jackson.databind.JsonNode;

/** Articles, their readings and their earlier texts. */
public final class ArticleEndpoints implements Endpoints {

    private final Shelf shelf;
    private final Archive archive;
    private final Json json;

    @Inject
    ArticleEndpoints(Shelf shelf, Archive archive, Json json) {
        this.shelf = shelf;
        this.archive = archive;
        this.json = json;
    }

    /** The texts stored under one address, oldest first, and what changed from each to the next. */
    private record Versions(String id, Optional<String> url, List<JsonNode> versions, List<Revision> revisions) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/articles/{id}", this::article),
                Route.get("/api/v1/articles/{id}/reading", this::reading),
                Route.get("/api/v1/articles/{id}/versions", this::versions));
    }

    private Answer article(Call call) {
        call.accept();
        return Answer.json(json.write(article(shelf.of(call))));
    }

    private Answer reading(Call call) {
        call.accept("layers");
        Reading reading = shelf.of(call);
        return Answer.json(json.write(
                Asked.list(call, "layers").map(it -> Shelf.only(reading, it)).orElse(reading)));
    }

    private Answer versions(Call call) {
        call.accept();
        Reading reading = shelf.of(call);
        Article article = reading.article();
        List<Reading> all = article.url().map(archive::versions).orElse(List.of(reading));
        return Answer.json(json.write(new Versions(
                article.id().value(),
                article.url().map(Object::toString),
                all.stream().map(this::article).toList(),
                Revision.of(all.stream().map(Reading::article).toList()))));
    }

    private JsonNode article(Reading reading) {
        return json.read(json.write(Reading.of(reading.article())), JsonNode.class)
                .path("article");
    }
}
