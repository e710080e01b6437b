package org.parallax.server.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.ingest.Intake;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.event.EventLog;

/** Jobs over an archive in a folder. */
final class Plant implements AutoCloseable {

    /** In nanoseconds: far more than anything takes here. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    final Json json = new Json();
    final Archive archive;
    final EventLog events;
    final Jobs jobs;
    private final Toolbox toolbox;
    private final Path folder;

    Plant(Path folder, JobLimits limits, Arrivals arrivals) {
        this.folder = folder.resolve("server/jobs");
        this.archive = Archive.open(folder, Mode.WRITE, json);
        this.toolbox = Toolbox.of(
                        Plugins.of(new WordCount()).and(Plugins.of(Intake.bundled())), Map.of(), problem -> {})
                .use(Optional.empty());
        this.events = new EventLog(folder.resolve("server/events"), json, EventLog.Limits.defaults());
        this.jobs = new Jobs(
                this.folder,
                new Workplace(archive, toolbox, json, "1"),
                events,
                Set.of(arrivals),
                Optional.empty(),
                limits);
    }

    Job upload(String name, String content) throws IOException {
        return jobs.ingest(named(name), new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    static Upload named(String name) {
        return Upload.announced(name, Optional.empty(), Optional.empty());
    }

    /** The job when it is over and that was told. */
    Job over(String id) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Job job = jobs.find(id).orElseThrow();
            if (job.state().isOver() && wasToldOver(job)) {
                return job;
            }
            assertThat(System.nanoTime())
                    .as("%s, told over: %s, stopped: %s", job, wasToldOver(job), jobs.stopped())
                    .isLessThan(end);
            Thread.sleep(5);
        }
    }

    private boolean wasToldOver(Job job) throws IOException {
        String state = "\"state\":\"" + job.state().name().toLowerCase(Locale.ROOT) + "\"";
        return told("job").stream().anyMatch(it -> it.contains(job.id()) && it.contains(state));
    }

    Job overOfKind(Job.Kind kind) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Optional<Job> job = jobs.list(Optional.empty(), 10).stream()
                    .filter(it -> it.kind() == kind)
                    .findFirst();
            if (job.isPresent()) {
                return over(job.get().id());
            }
            assertThat(System.nanoTime()).as("No job of kind %s", kind).isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** What was told in events of a type. */
    List<String> told(String type) throws IOException {
        List<String> told = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolveSibling("events"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(it -> it.contains("\"event\":\"" + type + "\""))
                        .forEach(told::add);
            }
        }
        return told;
    }

    long files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).count();
        }
    }

    @Override
    public void close() {
        jobs.close();
        events.close();
        toolbox.close();
        archive.close();
    }
}
