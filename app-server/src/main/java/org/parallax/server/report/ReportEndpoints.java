package org.parallax.server.report;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.Selection;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Outcome;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.search.Requests;
import tools.jackson.databind.JsonNode;

/** What aggregators, whichever are installed, make of the articles that match a query. */
public final class ReportEndpoints implements Endpoints {

    private static final int ARTICLES = 20_000;

    private final Archive archive;
    private final Workbench workbench;
    private final Engine engine;
    private final Json json;

    @Inject
    ReportEndpoints(Archive archive, Workbench workbench, Engine engine, Json json) {
        this.archive = archive;
        this.workbench = workbench;
        this.engine = engine;
        this.json = json;
    }

    /** Which reports there are. */
    private record Reports(List<Kindred> reports) {}

    /** A report that can be asked for. */
    private record Kindred(String name, Set<String> requires) {}

    /** A report on the matches of a query, by the totals that the aggregator makes, such as stories. */
    private record Report(
            String name, String query, long articles, Map<String, Object> totals, List<JsonNode> problems) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/reports", this::all),
                Route.get("/api/v1/reports/{name}", this::one).cost(Route.Cost.HEAVY));
    }

    private Answer all(Call call) {
        call.accept();
        return Answer.json(json.write(new Reports(aggregators().stream()
                .map(it -> new Kindred(it.name(), it.requires()))
                .toList())));
    }

    private List<Plugin> aggregators() {
        return workbench.found().found().all().stream()
                .filter(it -> it.kind() == Kind.AGGREGATOR)
                .toList();
    }

    private Answer one(Call call) throws IOException {
        call.accept("q", "filter");
        String name = call.path("name");
        if (aggregators().stream().noneMatch(it -> it.name().equals(name))) {
            throw HttpProblem.of(ProblemType.NOT_FOUND, "No aggregator of this name is installed");
        }
        List<JsonNode> problems = new ArrayList<>();
        String query = Requests.query(call);
        try (Selection selection = archive.select(query, call.all("filter"))) {
            if (selection.count() > ARTICLES) {
                throw HttpProblem.of(
                                ProblemType.TOO_MANY_ARTICLES,
                                "A report is made of at most %,d articles, and %,d match; narrow the query"
                                        .formatted(ARTICLES, selection.count()))
                        .with("matches", selection.count());
            }
            Stream<Reading> readings = selection.readings();
            Outcome outcome = engine.run(Job.of(workbench.ready().plan(List.of(name)), readings, it -> {}, problem -> {
                synchronized (problems) {
                    problems.add(json.read(json.write(problem), JsonNode.class));
                }
            }));
            return Answer.json(json.write(new Report(
                    name, query, outcome.articles(), outcome.reports().getOrDefault(name, Map.of()), problems)));
        }
    }
}
