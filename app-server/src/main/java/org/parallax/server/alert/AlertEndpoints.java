package org.parallax.server.alert;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Saves searches, and tells what they found, as JSON and as a feed. */
public final class AlertEndpoints implements Endpoints {

    private static final int PAGE = 20;
    private static final int MAX_PAGE = 200;
    private static final long LARGEST = 64 << 10;

    private final Alerts alerts;
    private final Json json;

    @Inject
    AlertEndpoints(Alerts alerts, Json json) {
        this.alerts = alerts;
        this.json = json;
    }

    /** What is to be saved. */
    private record Wish(
            Optional<String> name,
            Optional<String> query,
            Optional<String> kind,
            Optional<Double> threshold,
            Optional<Integer> least) {}

    private record Searches(List<Views.Saved> searches) {}

    private record Page(long count, List<Views.Raised> alerts) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/alerts", this::list),
                Route.get("/api/v1/alerts.atom", this::feed),
                Route.get("/api/v1/alerts/searches", this::searches),
                Route.post("/api/v1/alerts/searches", this::save),
                Route.delete("/api/v1/alerts/searches/{name}", this::remove));
    }

    private Answer list(Call call) {
        call.accept("after", "limit");
        List<Alert> page = page(call);
        return Answer.json(json.write(
                new Page(alerts.count(), page.stream().map(Views.Raised::of).toList())));
    }

    private Answer feed(Call call) {
        call.accept("after", "limit");
        return Answer.text("application/atom+xml; charset=utf-8", AlertFeed.of(page(call)));
    }

    /** The alerts after the one that is named, else the last ones. */
    private List<Alert> page(Call call) {
        int limit = call.query("limit", 1, MAX_PAGE, PAGE);
        long last = Math.max(0, alerts.count() - limit);
        int after = call.query("after", 0, Integer.MAX_VALUE, (int) Math.min(Integer.MAX_VALUE, last));
        return alerts.list(after, limit);
    }

    private Answer searches(Call call) {
        call.accept();
        return Answer.json(json.write(
                new Searches(alerts.saved().stream().map(Views.Saved::of).toList())));
    }

    private Answer save(Call call) throws IOException {
        call.accept();
        if (!call.contentType().equals(Answer.JSON)) {
            throw HttpProblem.of(ProblemType.UNSUPPORTED_TYPE, "Send the search as application/json")
                    .header("Accept-Post", Answer.JSON);
        }
        Wish wish = json.read(call.text(LARGEST), Wish.class);
        if (wish.name().isEmpty() || wish.query().isEmpty()) {
            throw HttpProblem.of(ProblemType.BAD_JSON, "A search to save has at least a 'name' and a 'query'");
        }
        String name = wish.name().get();
        if (alerts.saved().stream().anyMatch(it -> it.name().equals(name))) {
            throw HttpProblem.of(
                    ProblemType.NAME_TAKEN,
                    "There is a saved search '%s'; remove it first, or take another name".formatted(name));
        }
        try {
            SavedSearch saved = alerts.add(
                    name,
                    wish.query().get(),
                    Asked.constant("kind", wish.kind().orElse("match"), Kind.class),
                    wish.threshold().orElse(SavedSearch.THRESHOLD),
                    wish.least().orElse(SavedSearch.LEAST));
            return Answer.json(json.write(Views.Saved.of(saved)))
                    .status(201)
                    .header("Location", "/api/v1/alerts/searches/" + saved.name());
        } catch (QueryException | HttpProblem e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(ProblemType.BAD_JSON, String.valueOf(e.getMessage()));
        }
    }

    private Answer remove(Call call) {
        call.accept();
        if (alerts.saved().stream().noneMatch(it -> it.name().equals(call.path("name")))) {
            throw HttpProblem.of(ProblemType.NOT_FOUND, "There is no saved search of this name");
        }
        alerts.remove(call.path("name"));
        return Answer.none();
    }
}
