package org.parallax.server.alert;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Saved searches, and the alerts that they raised: as JSON, and as an Atom feed. */
public final class AlertEndpoints implements Endpoints {

    private static final long LARGEST = 16 << 10;
    private static final int PAGE = 50;
    private static final int MAX_PAGE = 200;
    /** A feed has the last ones. */
    private static final int FEED = 50;

    private final Alerts alerts;
    private final Json json;

    @Inject
    AlertEndpoints(Alerts alerts, Json json) {
        this.alerts = alerts;
        this.json = json;
    }

    private record Wanted(
            Optional<String> name,
            Optional<String> query,
            Optional<Kind> kind,
            Optional<Double> threshold,
            Optional<Integer> least) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/alerts", this::list),
                Route.get("/api/v1/alerts/feed", this::feed),
                Route.get("/api/v1/searches", this::searches),
                Route.post("/api/v1/searches", this::save),
                Route.delete("/api/v1/searches/{name}", this::remove));
    }

    private Answer list(Call call) {
        call.accept("after", "limit");
        int after = call.query("after", 0, Integer.MAX_VALUE, 0);
        List<Alert> page = alerts.list(after, call.query("limit", 1, MAX_PAGE, PAGE));
        return Answer.json(json.write(Map.of("alerts", page, "last", alerts.count())));
    }

    private Answer feed(Call call) {
        call.accept("search");
        Optional<String> search = call.query("search");
        List<Alert> last = alerts.list(Math.max(0, alerts.count() - FEED), FEED).reversed().stream()
                .filter(it -> search.isEmpty() || search.get().equals(it.search()))
                .toList();
        return Answer.text("application/atom+xml; charset=utf-8", new AlertFeed(search, last).text());
    }

    private Answer searches(Call call) {
        call.accept();
        return Answer.json(json.write(Map.of("searches", alerts.saved())));
    }

    private Answer save(Call call) throws java.io.IOException {
        call.accept();
        Wanted wanted = json.read(call.text(LARGEST), Wanted.class);
        try {
            SavedSearch saved = alerts.add(
                    wanted.name().orElse(""),
                    wanted.query().orElse(""),
                    wanted.kind().orElse(Kind.MATCH),
                    wanted.threshold().orElse(SavedSearch.THRESHOLD),
                    wanted.least().orElse(SavedSearch.LEAST));
            return Answer.json(json.write(saved)).status(201).header("Location", "/api/v1/searches/" + saved.name());
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, String.valueOf(e.getMessage()));
        }
    }

    private Answer remove(Call call) {
        call.accept();
        try {
            if (alerts.remove(call.path("name"))) {
                return Answer.none();
            }
        } catch (IllegalArgumentException e) {
            // a name that no search can have
        }
        throw HttpProblem.of(ProblemType.NOT_FOUND, "There is no such saved search");
    }
}
