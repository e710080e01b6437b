package org.parallax.server.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;

/** An upload as a source reads it: told by where it came from, not by where it lies meanwhile. */
record UploadResource(Resource file, URI location, Upload upload) implements Resource {

    static UploadResource of(String job, Upload upload, Path spooled) {
        URI location = upload.address()
                .orElseGet(() -> URI.create("upload:/%s/%s"
                        .formatted(job, URLEncoder.encode(upload.name(), UTF_8).replace("+", "%20"))));
        return new UploadResource(Resources.file(spooled), location, upload);
    }

    @Override
    public String name() {
        String name = upload.name();
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    @Override
    public byte[] head() throws IOException {
        return file.head();
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }

    @Override
    public InputStream openPacked() throws IOException {
        return file.openPacked();
    }

    @Override
    public Optional<Path> onDisk() {
        return file.onDisk();
    }

    @Override
    public Optional<String> contentType() {
        return upload.contentType();
    }

    @Override
    public Optional<Boolean> aiTraining() {
        return upload.aiTraining();
    }
}
