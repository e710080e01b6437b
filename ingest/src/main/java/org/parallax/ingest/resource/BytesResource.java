package org.parallax.ingest.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.source.Resource;

/** Bytes in memory, such as a page that was fetched; gzip is undone. */
final class BytesResource implements Resource {

    private final URI location;
    private final byte[] bytes;
    private final Optional<String> contentType;
    private final Optional<Instant> retrieved;
    private byte @Nullable [] head;

    BytesResource(URI location, byte[] bytes, Optional<String> contentType, Optional<Instant> retrieved) {
        this.location = location;
        this.bytes = bytes;
        this.contentType = contentType;
        this.retrieved = retrieved;
    }

    @Override
    public URI location() {
        return location;
    }

    @Override
    public String name() {
        String path = location.getPath() == null ? "" : location.getPath();
        return Resources.withoutGz(path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public byte[] head() throws IOException {
        byte[] known = head;
        if (known == null) {
            known = Resources.headOf(this);
            head = known;
        }
        return known;
    }

    @Override
    public InputStream open() throws IOException {
        return Gzip.unpacked(new ByteArrayInputStream(bytes));
    }

    @Override
    public InputStream openPacked() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<String> contentType() {
        return contentType;
    }

    @Override
    public Optional<Instant> retrieved() {
        return retrieved;
    }
}
