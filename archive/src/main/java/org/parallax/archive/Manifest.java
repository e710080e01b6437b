package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;

/**
 * What {@code archive.json} says.
 *
 * @param schema the version of the layout of the archive and its journal
 * @param created when the archive was made, ISO 8601
 */
record Manifest(int schema, String created) {

    /** The version this code writes, and the newest it understands. */
    static final int SCHEMA = 1;

    static void create(Path file, Json json) throws IOException {
        Manifest manifest = new Manifest(
                SCHEMA, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Durable.replace(file, (json.write(manifest) + "\n").getBytes(UTF_8));
    }

    static Manifest read(Path file, Json json) throws IOException {
        Manifest manifest;
        try {
            manifest = json.read(Files.readString(file), Manifest.class);
        } catch (BadJsonException e) {
            throw new ArchiveException(
                    Code.DAMAGED,
                    "%s is damaged: %s. It should read like {\"schema\":1,\"created\":\"2026-01-31T12:00:00Z\"}"
                            .formatted(file, e.getMessage()),
                    e);
        }
        if (manifest.schema() > SCHEMA) {
            throw new ArchiveException(
                    Code.NEWER,
                    "The archive %s has schema %d, and this version of Parallax knows schemas up to %d. It was left as it is; use the newer Parallax that made it"
                            .formatted(file.toAbsolutePath().getParent(), manifest.schema(), SCHEMA));
        }
        return manifest;
    }
}
