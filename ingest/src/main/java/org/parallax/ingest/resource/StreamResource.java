package org.parallax.ingest.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parallax.api.source.Resource;

/** A stream that can be read once, such as standard input; gzip is undone. */
final class StreamResource implements Resource {

    private final URI location;
    private final InputStream raw;
    private @Nullable InputStream rest;
    private byte @Nullable [] head;
    private boolean opened;

    StreamResource(URI location, InputStream raw) {
        this.location = location;
        this.raw = raw;
    }

    @Override
    public URI location() {
        return location;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public byte[] head() throws IOException {
        byte[] known = head;
        if (known == null) {
            rest = Gzip.unpacked(raw);
            known = Resources.headOf(rest);
            head = known;
        }
        return known.clone();
    }

    @Override
    public InputStream open() throws IOException {
        if (opened) {
            throw new IOException(location + " can be read once only");
        }
        byte[] first = head();
        InputStream remaining = rest;
        if (remaining == null) {
            throw new IOException(location + " could not be read");
        }
        opened = true;
        return new SequenceInputStream(new ByteArrayInputStream(first), remaining);
    }
}
