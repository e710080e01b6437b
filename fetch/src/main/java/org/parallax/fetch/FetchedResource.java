package org.parallax.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;

/** A page that was fetched, as sources read it. */
public final class FetchedResource implements Resource {

    private final Fetched page;
    private final Resource bytes;

    /** The page as a resource. */
    public FetchedResource(Fetched page) {
        this.page = page;
        this.bytes = Resources.bytes(page.url(), page.body(), page.header("content-type"), Optional.of(page.at()));
    }

    @Override
    public URI location() {
        return bytes.location();
    }

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public byte[] head() throws IOException {
        return bytes.head();
    }

    @Override
    public InputStream open() throws IOException {
        return bytes.open();
    }

    @Override
    public Optional<String> contentType() {
        return bytes.contentType();
    }

    @Override
    public Optional<Instant> retrieved() {
        return bytes.retrieved();
    }

    @Override
    public Optional<Boolean> aiTraining() {
        return page.aiTraining();
    }
}
