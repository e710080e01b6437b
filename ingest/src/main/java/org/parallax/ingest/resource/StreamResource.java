package org.parallax.ingest.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.source.Resource;

/** A stream that can be read once, such as standard input; gzip is undone. */
final class StreamResource implements Resource {

    /** Enough packed bytes for a head; text packs to a third of its size and seldom to less than a tenth. */
    private static final int BEGIN = 1 << 16;

    private final URI location;
    private final InputStream raw;
    private byte @Nullable [] begin;
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
        byte[] first = begin();
        return Resources.headOf(new BytesResource(location, first, Optional.empty(), Optional.empty()));
    }

    @Override
    public InputStream open() throws IOException {
        return Gzip.unpacked(openPacked());
    }

    @Override
    public InputStream openPacked() throws IOException {
        if (opened) {
            throw new IOException(location + " can be read once only");
        }
        byte[] first = begin();
        opened = true;
        return new SequenceInputStream(new ByteArrayInputStream(first), raw);
    }

    private byte[] begin() throws IOException {
        byte[] known = begin;
        if (known == null) {
            known = raw.readNBytes(BEGIN);
            begin = known;
        }
        return known;
    }
}
