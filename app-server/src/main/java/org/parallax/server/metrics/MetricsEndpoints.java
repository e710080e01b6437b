package org.parallax.server.metrics;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.parallax.archive.Archive;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;

/** {@code /metrics}, for Prometheus. */
public final class MetricsEndpoints implements Endpoints {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final double MILLIS = 1e3;

    private final Figures figures;

    @Inject
    MetricsEndpoints(Figures figures, Archive archive) {
        this.figures = figures;
        Runtime runtime = Runtime.getRuntime();
        figures.gauge("parallax_articles", "Articles in the archive.", archive::count);
        figures.gauge("jvm_memory_used_bytes", "Heap in use.", () -> runtime.totalMemory() - runtime.freeMemory());
        figures.gauge("jvm_memory_max_bytes", "Heap that may be used.", runtime::maxMemory);
        figures.gauge(
                "jvm_threads",
                "Platform threads.",
                () -> ManagementFactory.getThreadMXBean().getThreadCount());
        figures.gauge(
                "process_start_time_seconds",
                "When the process began.",
                () -> ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/metrics", this::metrics));
    }

    private Answer metrics(Call call) {
        return Answer.text(TYPE, figures.text());
    }
}
