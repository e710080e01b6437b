package org.parallax.core.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.core.json.Json;

/** Readings between two passes: in memory as long as they are few, in a scratch file beyond that. */
final class Spool implements AutoCloseable {

    private final Json json;
    private final Limits limits;
    private final List<Reading> held = new ArrayList<>();
    private long characters;
    private @Nullable Path file;
    private @Nullable BufferedWriter writer;

    Spool(Json json, Limits limits) {
        this.json = json;
        this.limits = limits;
    }

    void add(Reading reading) throws IOException {
        characters += reading.text().length();
        if (writer == null && characters <= limits.memory()) {
            held.add(reading);
            return;
        }
        try {
            BufferedWriter out = writer == null ? spill() : writer;
            write(out, reading);
        } catch (IOException e) {
            throw new IOException(
                    "Could not write the scratch file %s: %s"
                            .formatted(file == null ? "in " + limits.scratch() : file, e.getMessage()),
                    e);
        }
    }

    /** All readings, in the order added. */
    Stream<Reading> readings() throws IOException {
        if (file == null) {
            return held.stream();
        }
        if (writer != null) {
            writer.close();
        }
        BufferedReader lines = Files.newBufferedReader(file, UTF_8);
        return lines.lines().map(json::readReading).onClose(() -> {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private BufferedWriter spill() throws IOException {
        file = Files.createTempFile(limits.scratch(), "parallax-", ".jsonl");
        BufferedWriter out = Files.newBufferedWriter(file, UTF_8);
        writer = out;
        for (Reading reading : held) {
            write(out, reading);
        }
        held.clear();
        return out;
    }

    private void write(BufferedWriter out, Reading reading) throws IOException {
        out.write(json.write(reading));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer != null) {
                writer.close();
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
