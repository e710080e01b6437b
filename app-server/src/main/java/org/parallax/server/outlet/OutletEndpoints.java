package org.parallax.server.outlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.pipeline.outlet.GraphMl;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.pipeline.outlet.OutletProfile;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Which outlets there are, what each prints, who republishes whom, and which texts many print at once. */
public final class OutletEndpoints implements Endpoints {

    private final Archive archive;
    private final Workbench workbench;
    private final OutletFigures figures;
    private final Json json;

    @Inject
    OutletEndpoints(Archive archive, Workbench workbench, OutletFigures figures, Json json) {
        this.archive = archive;
        this.workbench = workbench;
        this.figures = figures;
        this.json = json;
    }

    /** What the registry says of an outlet, and what the archive tells. */
    private record Shown(String id, Optional<OutletEntry> entry, Optional<OutletProfile> profile) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/outlets", this::all).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/outlets/graph", this::graph).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/outlets/bursts", this::bursts).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/outlets/{id}", this::one).cost(Route.Cost.HEAVY));
    }

    private Answer all(Call call) {
        call.accept();
        return Answer.json(json.write(Listing.of(archive, workbench.found().outlets())));
    }

    private Answer one(Call call) {
        call.accept();
        String wanted = call.path("id");
        OutletRegistry outlets = workbench.found().outlets();
        Optional<OutletEntry> entry = outlets.byId(wanted).or(() -> outlets.byHost(wanted));
        String id = entry.map(it -> it.outlet().id()).orElse(wanted.strip().toLowerCase(Locale.ROOT));
        Optional<OutletProfile> profile = id.isEmpty() ? Optional.empty() : figures.profile(id);
        if (entry.isEmpty() && profile.isEmpty()) {
            throw HttpProblem.of(ProblemType.NOT_FOUND, "Neither the registry nor the archive has an outlet of this id")
                    .with("id", wanted);
        }
        return Answer.json(json.write(new Shown(id, entry, profile)));
    }

    private Answer graph(Call call) throws IOException {
        call.accept("since", "format");
        boolean asXml = isXml(call);
        OutletGraph graph = figures.graph(Asked.day(call, "since"));
        if (asXml) {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            GraphMl.write(graph, xml);
            return Answer.text(GraphMl.TYPE, xml.toString(UTF_8)).header("Vary", "Accept");
        }
        return Answer.json(json.write(graph)).header("Vary", "Accept");
    }

    /** What the parameter says, else what is accepted. */
    private static boolean isXml(Call call) {
        String format = call.query("format")
                .orElseGet(() -> call.header("Accept")
                        .filter(it -> it.contains(GraphMl.TYPE))
                        .map(it -> "graphml")
                        .orElse("json"));
        return switch (format) {
            case "graphml" -> true;
            case "json" -> false;
            default ->
                throw HttpProblem.of(ProblemType.BAD_PARAMETER, "'format' is one of json, graphml")
                        .with("parameter", "format");
        };
    }

    private Answer bursts(Call call) {
        call.accept("since");
        return Answer.json(json.write(figures.bursts(Asked.day(call, "since"))));
    }
}
