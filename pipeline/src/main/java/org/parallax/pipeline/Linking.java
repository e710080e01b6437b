package org.parallax.pipeline;

import java.io.IOException;
import java.util.Map;
import org.parallax.api.analysis.Problems;
import org.parallax.archive.Archive;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.Engine;
import org.parallax.pipeline.linking.Followers;

/**
 * Lets linkers look at what is new in an archive, together with all that it holds, and writes back the layers that changed by
 * that. Takes as long as there is news, however much is stored; goes on where it was, however it was ended.
 */
public final class Linking {

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
    public boolean isDue() throws IOException {
        if (versions.isEmpty()) {
            return false;
        }
        try (Followers followers = followers()) {
            return followers.isDue();
        }
    }

    /** Links what is new; returns how many layers of articles changed by it. */
    public long run(Cancellation cancellation) throws IOException {
        if (versions.isEmpty()) {
            return 0;
        }
        try (Followers followers = followers()) {
            return followers.run(cancellation);
        }
    }

    private Followers followers() {
        return new Followers(archive, toolbox.corpusPlan(), versions, engine, problems);
    }
}
