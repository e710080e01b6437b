package org.parallax.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.SourceMark;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.core.run.Job;

/** Lets linkers look at all that an archive holds, and writes back the layers that changed by that. */
public final class Linking {

    private static final int BATCH = 500;

    private final Archive archive;
    private final Toolbox toolbox;
    private final Engine engine;
    private final Problems problems;
    private final Map<String, String> versions;

    /** A linking by what the toolbox has in use. */
    public Linking(Archive archive, Toolbox toolbox, Engine engine, Problems problems) {
        this.archive = archive;
        this.toolbox = toolbox;
        this.engine = engine;
        this.problems = problems;
        this.versions = toolbox.corpusVersions();
    }

    /** Whether linkers have not looked at all articles as they are now. */
    public boolean isDue() {
        return !versions.isEmpty() && !archive.isMarked(done());
    }

    /** Links if that is due; returns how many articles changed. */
    public long run(Cancellation cancellation) throws IOException {
        if (!isDue()) {
            return 0;
        }
        SourceMark done = done();
        Back back = new Back();
        try (Stream<Reading> stored = archive.readings()) {
            engine.run(new Job(toolbox.corpusPlan(), stored.map(this::bare), back::write, problems, cancellation));
        }
        if (!cancellation.isCancelled()) {
            archive.mark(done);
        }
        archive.commit();
        return back.changed;
    }

    /** The mark of a linking that saw all there is now. */
    private SourceMark done() {
        return new SourceMark(Store.LINKED, "articles=%d by=%s".formatted(archive.count(), versions));
    }

    private Reading bare(Reading reading) {
        Reading bare = reading;
        for (String name : versions.keySet()) {
            bare = bare.without(Layer.of(name, Object.class));
        }
        return bare;
    }

    /** Writes readings back. */
    private final class Back {

        private long changed;

        void write(Reading reading) {
            if (archive.revise(reading, versions) && ++changed % BATCH == 0) {
                archive.commit();
            }
        }
    }
}
