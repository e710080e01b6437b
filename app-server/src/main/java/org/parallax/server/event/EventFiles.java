package org.parallax.server.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/** The last events on disk, a line each, in a few files of which the oldest goes when another is begun. For one thread. */
final class EventFiles implements Closeable {

    private static final int FILES = 3;
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Json json;
    private final long fileSize;
    private @Nullable FileChannel open;

    /** The files in a folder, each begun anew when the one before has {@code fileSize} bytes. */
    EventFiles(Path folder, Json json, long fileSize) throws IOException {
        this.folder = folder;
        this.json = json;
        this.fileSize = fileSize;
        Files.createDirectories(folder);
    }

    /** Gives all events that are kept, oldest first; a line cut off by a crash is left out. */
    void read(Consumer<Event> events) throws IOException {
        for (Path file : files()) {
            for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n", -1)) {
                try {
                    JsonNode root = json.read(line, JsonNode.class);
                    events.accept(Event.of(
                            root.path("id").asLong(0), root.path("event").asString(""), json.write(root.path("data"))));
                } catch (BadJsonException e) {
                    // the end of a file whose writer was killed, or after the last line
                }
            }
        }
    }

    /** Keeps events; when this returns, they outlast a power cut. */
    void write(List<Event> events) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Event event : events) {
            lines.append("{\"id\":%d,\"event\":%s,\"data\":%s}\n"
                    .formatted(event.id(), json.write(event.type()), event.data()));
        }
        FileChannel file = file(events.get(0).id());
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    private FileChannel file(long id) throws IOException {
        FileChannel file = open;
        if (file != null && file.size() < fileSize) {
            return file;
        }
        close();
        // A new file after each start, so that a line cut off by a crash is never written on.
        file = FileChannel.open(folder.resolve("%019d".formatted(id) + ENDING), CREATE, APPEND);
        open = file;
        List<Path> files = files();
        for (Path old : files.subList(0, Math.max(0, files.size() - FILES))) {
            Files.deleteIfExists(old);
        }
        return file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList());
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
