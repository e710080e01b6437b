package org.parallax.server.article;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Reading;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;

/** What findings rest on, as JSON. */
public final class ExplanationEndpoints implements Endpoints {

    private final Shelf shelf;
    private final Reasons reasons;
    private final Json json;

    @Inject
    ExplanationEndpoints(Shelf shelf, Reasons reasons, Json json) {
        this.shelf = shelf;
        this.reasons = reasons;
        this.json = json;
    }

    /** All explanations of an article. */
    private record Explanations(String id, List<Reasons.Explanation> explanations) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/articles/{id}/explanations", this::explanations)
                .cost(Route.Cost.HEAVY));
    }

    private Answer explanations(Call call) {
        call.accept("layers");
        Reading reading = shelf.of(call);
        Optional<List<String>> layers = Asked.list(call, "layers");
        layers.ifPresent(it -> Shelf.only(reading, it));
        List<Reasons.Explanation> found = reasons.of(
                reading, it -> layers.map(asked -> asked.contains(it)).orElse(true));
        return Answer.json(json.write(new Explanations(reading.id().value(), found)));
    }
}
