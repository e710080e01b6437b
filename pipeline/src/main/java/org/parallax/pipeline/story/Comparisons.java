package org.parallax.pipeline.story;

import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.core.plugin.Plugins;

/** How the outlets of an archive tell its stories, as the aggregator {@code comparison} compares them. */
public final class Comparisons {

    private static final String AGGREGATOR = "comparison";

    private final Archive archive;
    private final Totals<?> totals;

    private Comparisons(Archive archive, Totals<?> totals) {
        this.archive = archive;
        this.totals = totals;
    }

    /** The comparisons of an archive; empty where the aggregator is not among the plug-ins. */
    public static Optional<Comparisons> of(Archive archive, Plugins plugins) {
        return Totals.by(AGGREGATOR, plugins).map(it -> new Comparisons(archive, it));
    }

    /** The comparison of the story of this id, a record to be written as JSON; empty where there is none to compare. */
    public Optional<Object> report(String story) {
        return totals.report(story, archive);
    }
}
