package org.parallax.server.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;

/** The description of the interface, as people and as programs read it. */
public final class OpenApiEndpoints implements Endpoints {

    @Inject
    OpenApiEndpoints() {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/openapi.yaml", call -> Answer.text("application/yaml", resource("openapi.yaml")))
                        .scope(Scope.NONE),
                Route.get("/api/v1/openapi.json", call -> Answer.json(resource("openapi.json")))
                        .scope(Scope.NONE));
    }

    private static String resource(String name) {
        try (InputStream in = OpenApiEndpoints.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
