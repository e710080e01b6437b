package org.parallax.server.outlet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.pipeline.outlet.OutletBursts;
import org.parallax.pipeline.outlet.OutletGraph;
import org.parallax.pipeline.outlet.OutletProfile;
import org.parallax.pipeline.outlet.OutletReports;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.memory.Known;
import org.parallax.server.memory.Memory;
import org.parallax.server.memory.Remembering;

/**
 * What the archive tells of its outlets. Each report reads all articles that it is about, so it is kept until the next commit.
 * Thread-safe.
 */
@Singleton
public final class OutletFigures {

    /** How long a page waits for a report before it is shown without. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final OutletReports reports;
    private final Remembering<Optional<OutletGraph>> graphs;
    private final Remembering<Optional<OutletBursts>> bursts;
    private final Remembering<Optional<OutletProfile>> profiles;

    @Inject
    OutletFigures(Archive archive, Workbench workbench, Memory memory, Json json) {
        this.reports = new OutletReports(archive, workbench.found(), json);
        this.graphs = memory.slow();
        this.bursts = memory.slow();
        this.profiles = memory.slow();
    }

    /** Who republishes whom, of the articles since a day. */
    public OutletGraph graph(Optional<LocalDate> since) {
        return graphs.get(key(since), () -> reports.graph(since)).orElse(OutletGraph.NONE);
    }

    /** The texts that many outlets printed at once, of the articles since a day. */
    public OutletBursts bursts(Optional<LocalDate> since) {
        return bursts.get(key(since), () -> reports.bursts(since)).orElse(OutletBursts.NONE);
    }

    Optional<OutletProfile> profile(String outlet) {
        return profiles.get(outlet, () -> reports.profile(outlet));
    }

    /** Who republishes whom, as far as it is known at once; the value is empty where no plug-in tells. */
    public Known<Optional<OutletGraph>> graphSoon() {
        return graphs.soon("", PATIENCE, () -> reports.graph(Optional.empty()));
    }

    /** The texts that many outlets printed at once, as {@link #graphSoon}. */
    public Known<Optional<OutletBursts>> burstsSoon() {
        return bursts.soon("", PATIENCE, () -> reports.bursts(Optional.empty()));
    }

    /** What an outlet prints, as {@link #graphSoon}; empty where no article of it is in the archive. */
    public Known<Optional<OutletProfile>> profileSoon(String outlet) {
        return profiles.soon(outlet, PATIENCE, () -> reports.profile(outlet));
    }

    private static String key(Optional<LocalDate> since) {
        return since.map(LocalDate::toString).orElse("");
    }
}
