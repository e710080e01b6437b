package org.parallax.server.analysis;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import org.parallax.core.plan.Plan;
import org.parallax.core.plan.PlanException;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Outcome;
import org.parallax.ingest.Intake;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;
import tools.jackson.databind.JsonNode;

/** Analyses a text that is sent, and keeps nothing. */
public final class AnalysisEndpoints implements Endpoints {

    private static final long LARGEST = 4L << 20;
    private static final URI SENT = URI.create("parallax:sent");

    private final Workbench workbench;
    private final Engine engine;
    private final Json json;

    @Inject
    AnalysisEndpoints(Workbench workbench, Engine engine, Json json) {
        this.workbench = workbench;
        this.engine = engine;
        this.json = json;
    }

    /** What was found. */
    private record Analysis(
            List<JsonNode> readings, Map<String, Map<String, Object>> reports, List<JsonNode> problems) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/api/v1/analysis", this::analyse).scope(Scope.READ).cost(Route.Cost.HEAVY));
    }

    private Answer analyse(Call call) throws IOException {
        call.accept("with", "title");
        List<Problem> problems = new ArrayList<>();
        Toolbox toolbox = workbench.ready();
        Stream<Reading> sent = readings(call, toolbox, problems);
        List<JsonNode> readings = new ArrayList<>();
        Outcome outcome = engine.run(Job.of(
                plan(toolbox, Asked.list(call, "with")),
                sent,
                it -> readings.add(tree(json.write(it))),
                it -> note(problems, it)));
        if (readings.isEmpty() && problems.stream().anyMatch(it -> it.severity() == Problem.Severity.ERROR)) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, problems.get(0).message())
                    .with("problems", trees(problems));
        }
        return Answer.json(json.write(new Analysis(readings, outcome.reports(), trees(problems))));
    }

    private static Plan plan(Toolbox toolbox, Optional<List<String>> with) {
        try {
            return with.map(toolbox::plan).orElseGet(toolbox::articlePlan);
        } catch (PlanException e) {
            throw HttpProblem.of(ProblemType.BAD_PARAMETER, String.join("; ", e.mistakes()))
                    .with("parameter", "with");
        }
    }

    private Stream<Reading> readings(Call call, Toolbox toolbox, List<Problem> problems) throws IOException {
        return switch (call.contentType()) {
            case "application/json" -> Stream.of(json.readReading(call.text(LARGEST)));
            case "text/plain" -> Stream.of(Reading.of(text(call)));
            case "text/html" -> {
                byte[] page = call.body(LARGEST);
                Intake intake = Intake.of(toolbox.sources(), it -> note(problems, it));
                yield intake.read(new Upload(SENT, "page.html", page, call.header("Content-Type")));
            }
            default ->
                throw HttpProblem.of(
                                ProblemType.UNSUPPORTED_TYPE,
                                "Send an article as application/json, a text as text/plain or a page as text/html")
                        .header("Accept-Post", "application/json, text/plain, text/html");
        };
    }

    private static Article text(Call call) throws IOException {
        String text = call.text(LARGEST);
        if (text.isBlank()) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, "There is no text in the body");
        }
        return Article.titled(call.query("title").orElse("")).body(text).build();
    }

    private static void note(List<Problem> problems, Problem problem) {
        synchronized (problems) {
            problems.add(problem);
        }
    }

    private List<JsonNode> trees(List<Problem> problems) {
        return problems.stream().map(it -> tree(json.write(it))).toList();
    }

    private JsonNode tree(String text) {
        return json.read(text, JsonNode.class);
    }
}
