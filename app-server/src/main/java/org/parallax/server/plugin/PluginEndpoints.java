package org.parallax.server.plugin;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Which plug-ins are installed. */
public final class PluginEndpoints implements Endpoints {

    private final Toolbox toolbox;
    private final Json json;

    @Inject
    PluginEndpoints(Toolbox toolbox, Json json) {
        this.toolbox = toolbox;
        this.json = json;
    }

    /** All plug-ins, by kind and name. */
    private record Installed(List<Facts> plugins) {}

    /** What is known of one. */
    private record Facts(
            String name,
            String kind,
            Optional<String> version,
            Optional<String> licence,
            String origin,
            Set<String> requires) {

        static Facts of(Plugin plugin) {
            return new Facts(
                    plugin.name(),
                    plugin.kind().name().toLowerCase(Locale.ROOT),
                    plugin.origin().version(),
                    plugin.origin().licence(),
                    plugin.origin().place(),
                    plugin.requires());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/plugins", this::all), Route.get("/api/v1/plugins/{name}", this::one));
    }

    private Answer all(Call call) {
        call.accept();
        return Answer.json(json.write(new Installed(toolbox.found().all().stream()
                .sorted(Comparator.comparing(Plugin::kind).thenComparing(Plugin::name))
                .map(Facts::of)
                .toList())));
    }

    private Answer one(Call call) {
        call.accept();
        String name = call.path("name");
        return toolbox.found().all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> Answer.json(json.write(Facts.of(it))))
                .orElseThrow(() -> HttpProblem.of(ProblemType.NOT_FOUND, "No plug-in of this name is installed"));
    }
}
