package org.parallax.server.article;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.core.json.Json;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What findings rest on, in the words of the plug-ins that made them. */
public final class ExplanationEndpoints implements Endpoints {

    private static final Logger LOG = LoggerFactory.getLogger(ExplanationEndpoints.class);

    private final Shelf shelf;
    private final Workbench workbench;
    private final Json json;

    @Inject
    ExplanationEndpoints(Shelf shelf, Workbench workbench, Json json) {
        this.shelf = shelf;
        this.workbench = workbench;
        this.json = json;
    }

    /** All explanations of an article. */
    private record Explanations(String id, List<Explanation> explanations) {}

    /** What one finding rests on. */
    private record Explanation(String layer, Span span, String reason) {}

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
        List<Explanation> explanations = new ArrayList<>();
        for (Analyzer<?> analyzer : workbench.ready().analyzers()) {
            if (reading.has(analyzer.produces())
                    && layers.map(it -> it.contains(analyzer.produces().name())).orElse(true)) {
                explain(analyzer, reading, explanations);
            }
        }
        return Answer.json(json.write(new Explanations(reading.id().value(), explanations)));
    }

    private static <T> void explain(Analyzer<T> analyzer, Reading reading, List<Explanation> explanations) {
        String layer = analyzer.produces().name();
        try {
            Reading given = reading.only(analyzer.requires());
            for (Annotation<T> finding : reading.get(analyzer.produces())) {
                analyzer.explain(given, finding)
                        .ifPresent(it -> explanations.add(new Explanation(layer, finding.span(), it)));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Plug-in '{}' could not explain its findings: {}", layer, e.toString());
        }
    }
}
