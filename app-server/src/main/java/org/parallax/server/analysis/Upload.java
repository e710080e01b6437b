package org.parallax.server.analysis;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.parallax.api.source.Resource;

/** Bytes that were sent in a request. */
final class Upload implements Resource {

    private static final int HEAD = 4_096;

    private final URI location;
    private final String name;
    private final byte[] bytes;
    private final Optional<String> type;
    private final Instant received = Instant.now();

    Upload(URI location, String name, byte[] bytes, Optional<String> type) {
        this.location = location;
        this.name = name;
        this.bytes = bytes.clone();
        this.type = type;
    }

    @Override
    public URI location() {
        return location;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] head() {
        return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<String> contentType() {
        return type;
    }

    @Override
    public Optional<Instant> retrieved() {
        return Optional.of(received);
    }
}
