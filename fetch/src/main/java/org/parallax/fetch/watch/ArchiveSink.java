package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.pipeline.Haul;

/**
 * Puts what was fetched into an archive.
 *
 * @param taker takes hauls in
 * @param rest what to do while there is nothing to fetch
 */
public record ArchiveSink(Archive archive, Taker taker, Rest rest) implements Sink {

    /**
     * Takes hauls into the archive: whole, whoever wants to end meanwhile, as its feeds are noted as dealt with afterwards.
     */
    public interface Taker {
        void take(Haul haul) throws IOException;
    }

    /** Work for quiet moments. */
    public interface Rest {

        /** None. */
        Rest NONE = () -> {};

        void work() throws IOException;
    }

    @Override
    public void take(Haul haul) throws IOException {
        taker.take(haul);
    }

    @Override
    public boolean holds(URI url) {
        return !archive.versions(url).isEmpty();
    }

    @Override
    public boolean holds(ArticleId id) {
        return archive.contains(id);
    }

    @Override
    public void idle() throws IOException {
        rest.work();
    }
}
