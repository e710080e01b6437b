package org.parallax.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.archive.export.Export;
import org.parallax.core.json.Json;

/** Writes an export to a file that stands under its name only when it is complete, beside a manifest to check it by. */
public final class ExportFile {

    private ExportFile() {}

    /**
     * What an export holds.
     *
     * @param articles how many articles
     * @param bytes how long the file is
     * @param sha256 of the file
     */
    record Manifest(String file, String format, String query, int articles, long bytes, String sha256) {}

    /** Writes the file, then its manifest; {@code step} is called after each article. */
    public static void write(Path file, Export export, String query, Json json, Runnable step) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Path manifest = file.resolveSibling(file.getFileName() + ".manifest.json");
        boolean done = false;
        try {
            MessageDigest digest = sha256();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest))) {
                export.writeTo(out, step);
            }
            Files.deleteIfExists(manifest); // it told of the file that is replaced
            long bytes = Files.size(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            done = true;
            Manifest contents = new Manifest(
                    String.valueOf(file.getFileName()),
                    export.format().label(),
                    query,
                    export.count(),
                    bytes,
                    HexFormat.of().formatHex(digest.digest()));
            Files.writeString(manifest, json.write(contents) + "\n", UTF_8);
        } finally {
            if (!done) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
