package org.parallax.server.health;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.core.json.Json;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;

/** Whether the process answers, for whoever restarts it, and whether it can work, for whoever sends it requests. */
public final class HealthEndpoints implements Endpoints {

    private final Set<Condition> conditions;
    private final Json json;

    @Inject
    HealthEndpoints(Set<Condition> conditions, Json json) {
        this.conditions = conditions;
        this.json = json;
    }

    private record Health(String status, Map<String, String> conditions) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/healthz", this::live).scope(Scope.NONE),
                Route.get("/api/v1/health/live", this::live).scope(Scope.NONE),
                Route.get("/api/v1/health/ready", this::ready).scope(Scope.NONE));
    }

    private Answer live(Call call) {
        return Answer.json(json.write(new Health("ok", Map.of()))).header("Cache-Control", "no-store");
    }

    private Answer ready(Call call) {
        Map<String, String> states = new TreeMap<>();
        conditions.forEach(it -> states.put(it.name(), it.isMet() ? "ok" : "not ready"));
        boolean ok = conditions.stream().allMatch(Condition::isMet);
        Answer answer = Answer.json(json.write(new Health(ok ? "ok" : "not ready", states)))
                .header("Cache-Control", "no-store");
        return ok ? answer : answer.status(503).header("Retry-After", "1");
    }
}
