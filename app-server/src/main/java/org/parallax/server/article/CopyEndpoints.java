package org.parallax.server.article;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Copy;
import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.pipeline.SharedText;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;

/** Which other articles an article shares its text with. */
public final class CopyEndpoints implements Endpoints {

    private final Shelf shelf;
    private final Archive archive;
    private final Json json;

    @Inject
    CopyEndpoints(Shelf shelf, Archive archive, Json json) {
        this.shelf = shelf;
        this.archive = archive;
        this.json = json;
    }

    /**
     * The copies of an article.
     *
     * @param linked whether the linker of copies has looked at the article; if not, that there are none says nothing
     */
    private record Copies(String id, boolean linked, List<Shared> copies) {}

    /**
     * A text that is shared.
     *
     * @param span the passage in this article; the whole text where all of it is
     * @param article the other one, if it is still in the archive
     * @param passages what the two bodies share word by word
     */
    private record Shared(
            Span span, Copy copy, boolean original, Optional<Summary> article, List<SharedText.Passage> passages) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/articles/{id}/copies", this::copies));
    }

    private Answer copies(Call call) {
        call.accept();
        Reading reading = shelf.of(call);
        boolean linked = reading.has(Copy.DUPLICATES);
        List<Shared> copies = linked
                ? reading.get(Copy.DUPLICATES).stream()
                        .map(it -> shared(reading, it))
                        .toList()
                : List.of();
        return Answer.json(json.write(new Copies(reading.id().value(), linked, copies)));
    }

    private Shared shared(Reading reading, Annotation<Copy> finding) {
        Copy copy = finding.value();
        boolean original = copy.of().equals(reading.id());
        Optional<Article> other =
                original ? Optional.empty() : archive.get(copy.of()).map(Reading::article);
        return new Shared(
                finding.span(),
                copy,
                original,
                other.map(Summary::of),
                other.map(it -> SharedText.passages(reading.article(), it)).orElse(List.of()));
    }
}
