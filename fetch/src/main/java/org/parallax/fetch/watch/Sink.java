package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import org.parallax.api.article.ArticleId;
import org.parallax.pipeline.Haul;

/** Where what feeds bring goes: an archive. Called by one thread. */
public interface Sink {

    /** Takes articles in; when this returns, they outlast a power cut. */
    void take(Haul haul) throws IOException;

    /** Whether there is an article with this address. */
    boolean holds(URI url);

    /** Whether there is this very article. */
    boolean holds(ArticleId id);

    /** There is nothing to fetch for now. */
    default void idle() throws IOException {}
}
