package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.core.run.Cancellation;
import org.parallax.pipeline.Counts;
import org.parallax.pipeline.Haul;
import org.parallax.pipeline.Ingestion;

/**
 * Puts what feeds bring into an archive.
 *
 * @param ingestions makes an ingestion into the archive for each haul
 * @param taken is told what became of each haul
 * @param rest what to do while there is nothing to fetch
 */
public record ArchiveSink(Archive archive, Supplier<Ingestion> ingestions, Consumer<Counts> taken, Rest rest)
        implements Sink {

    /** Work for quiet moments. */
    public interface Rest {
        void work() throws IOException;
    }

    /** A haul is taken in whole, whoever wants to end meanwhile: its feeds are noted as dealt with afterwards. */
    @Override
    public void take(Haul haul) throws IOException {
        taken.accept(ingestions.get().take(haul, new Cancellation(), () -> {}));
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
