package org.parallax.server.health;

import jakarta.inject.Inject;
import java.util.List;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;

/** {@code /healthz}: whether the process answers. */
public final class HealthEndpoints implements Endpoints {

    @Inject
    HealthEndpoints() {}

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/healthz", HealthEndpoints::live).scope(Scope.NONE));
    }

    private static Answer live(Call call) {
        return Answer.json("{\"status\":\"ok\"}");
    }
}
