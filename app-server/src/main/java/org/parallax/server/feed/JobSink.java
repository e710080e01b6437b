package org.parallax.server.feed;

import java.io.IOException;
import java.net.URI;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.fetch.watch.Sink;
import org.parallax.pipeline.Haul;
import org.parallax.server.job.Jobs;

/** Puts what feeds bring where uploads go, so that followers of events and alerts hear of it as well. */
record JobSink(Archive archive, Jobs jobs) implements Sink {

    @Override
    public void take(Haul haul) throws IOException {
        jobs.take(haul);
    }

    @Override
    public boolean holds(URI url) {
        return !archive.versions(url).isEmpty();
    }

    @Override
    public boolean holds(ArticleId id) {
        return archive.contains(id);
    }
}
