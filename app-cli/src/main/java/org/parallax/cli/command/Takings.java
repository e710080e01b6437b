package org.parallax.cli.command;

import java.io.IOException;
import org.parallax.archive.Archive;
import org.parallax.cli.run.ProblemLog;
import org.parallax.core.json.Json;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Haul;
import org.parallax.pipeline.Ingestion;
import org.parallax.pipeline.Receipts;
import org.parallax.pipeline.Sites;
import org.parallax.pipeline.Toolbox;

/** Takes what was fetched into an archive, and counts what became of it. For one thread. */
final class Takings {

    private final Archive archive;
    private final Toolbox toolbox;
    private final Sites sites;
    private final Json json;
    private final ProblemLog log;
    private Total total = new Total(0, 0, 0, 0);

    Takings(Archive archive, Toolbox toolbox, Sites sites, Json json, ProblemLog log) {
        this.archive = archive;
        this.toolbox = toolbox;
        this.sites = sites;
        this.json = json;
        this.log = log;
    }

    /** What became of all hauls, in the sense of {@link Counts}. */
    record Total(long stored, long present, long skipped, long damaged) {

        Total plus(Counts it) {
            return new Total(
                    stored + it.stored(), present + it.present(), skipped + it.skipped(), damaged + it.damaged());
        }
    }

    /** Takes a haul in, whole. */
    Counts take(Haul haul) throws IOException {
        Counts counts = new Ingestion(
                        archive, toolbox, new InProcessEngine(), json, Version.number(), log, Receipts.NONE)
                .by(sites)
                .take(haul, new Cancellation(), () -> {});
        total = total.plus(counts);
        return counts;
    }

    Total total() {
        return total;
    }
}
