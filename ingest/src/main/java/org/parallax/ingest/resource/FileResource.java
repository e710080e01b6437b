package org.parallax.ingest.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.source.Resource;

/** A file; gzip is undone whatever the file is called. */
final class FileResource implements Resource {

    private final Path file;
    private byte @Nullable [] head;
    private @Nullable URI location;

    FileResource(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public URI location() {
        URI known = location;
        if (known == null) {
            known = URI.create("file:" + file.toUri().getRawPath());
            location = known;
        }
        return known;
    }

    @Override
    public String name() {
        Path last = file.getFileName();
        return last == null ? "" : Resources.withoutGz(last.toString());
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
        InputStream raw = Files.newInputStream(file);
        try {
            return Gzip.unpacked(raw);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    @Override
    public InputStream openPacked() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Optional<Path> onDisk() {
        return Optional.of(file);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
