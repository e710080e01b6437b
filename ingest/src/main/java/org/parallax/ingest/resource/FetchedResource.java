package org.parallax.ingest.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.source.Resource;

/** A copy, such as a record of an archive, of what was fetched from an address on the web. */
record FetchedResource(URI from, Resource copy) implements Resource {

    @Override
    public URI location() {
        return copy.location();
    }

    @Override
    public Optional<URI> address() {
        return Optional.of(from);
    }

    /** The last part of the address. */
    @Override
    public String name() {
        String path = from.getPath() == null ? "" : from.getPath();
        return Resources.withoutGz(path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public byte[] head() throws IOException {
        return copy.head();
    }

    @Override
    public InputStream open() throws IOException {
        return copy.open();
    }

    @Override
    public InputStream openPacked() throws IOException {
        return copy.openPacked();
    }

    @Override
    public Optional<String> contentType() {
        return copy.contentType();
    }

    @Override
    public Optional<Instant> retrieved() {
        return copy.retrieved();
    }
}
