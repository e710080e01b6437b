package org.parallax.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.article.Published;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;

/** A page that was fetched, as sources read it. */
public final class FetchedResource implements Resource {

    private final Fetched page;
    private final Resource bytes;
    private final Optional<Published> published;

    /** The page as a resource, of which nothing else is known. */
    public FetchedResource(Fetched page) {
        this(page, Optional.empty());
    }

    /** The page as a resource, of which it is known when its article appeared. */
    public FetchedResource(Fetched page, Optional<Published> published) {
        this.page = page;
        this.published = published;
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

    @Override
    public Optional<Published> published() {
        return published;
    }
}
