package org.parallax.server.article;

import jakarta.inject.Inject;
import java.util.List;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.server.http.Call;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;

/** Takes readings out of the archive for requests that name them. */
public final class Shelf {

    private final Archive archive;

    @Inject
    Shelf(Archive archive) {
        this.archive = archive;
    }

    /**
     * The reading of the article that the path names.
     *
     * @throws HttpProblem if it is not in the archive
     */
    public Reading of(Call call) {
        String id = call.path("id");
        if (id.isBlank()) {
            throw missing(id);
        }
        return archive.get(new ArticleId(id)).orElseThrow(() -> missing(id));
    }

    private static HttpProblem missing(String id) {
        return HttpProblem.of(ProblemType.NOT_FOUND, "No article of this id is in the archive")
                .with("id", id);
    }

    /**
     * The reading with these layers only.
     *
     * @throws HttpProblem if it lacks one of them
     */
    static Reading only(Reading reading, List<String> layers) {
        List<String> missing =
                layers.stream().filter(it -> !reading.layers().contains(it)).toList();
        if (!missing.isEmpty()) {
            throw HttpProblem.of(
                            ProblemType.BAD_PARAMETER,
                            "The reading's layers are " + String.join(", ", reading.layers()))
                    .with("parameter", "layers")
                    .with("missing", missing);
        }
        Reading less = reading;
        for (String name : reading.layers()) {
            less = layers.contains(name) ? less : less.without(Layer.of(name, Object.class));
        }
        return less;
    }
}
