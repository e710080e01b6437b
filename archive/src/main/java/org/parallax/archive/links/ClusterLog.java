package org.parallax.archive.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.archive.Durable;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;

/**
 * What happened to the clusters of an archive over time, as JSONL in its file {@code clusters/events.jsonl}, an event a line.
 * Only ever appended to, and copied by a backup, as nothing else tells it.
 */
public final class ClusterLog {

    /** What was appended last may be appended again after a crash; that is looked for in so many bytes. */
    private static final int TAIL = 1 << 20;

    private final Path folder;
    private final Path file;
    private final Json json;

    /** The log of the archive in a folder. */
    public ClusterLog(Path archive, Json json) {
        this.folder = archive.resolve("clusters");
        this.file = folder.resolve("events.jsonl");
        this.json = json;
    }

    /** The events that a cluster is named in, the first one first. A line cut off by a crash is left out. */
    public List<ClusterEvent> about(String layer, String cluster) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.flatMap(it -> event(it).stream())
                    .filter(it -> it.layer().equals(layer) && it.names(cluster))
                    .toList();
        }
    }

    /** Adds events, but for those that stand at the end already, and waits for the disk to have them. */
    public void append(List<ClusterEvent> events) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        Durable.createFolder(folder);
        boolean made = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(file, CREATE, APPEND)) {
            String tail = tail();
            Set<ClusterEvent> known = new HashSet<>();
            tail.lines().flatMap(it -> event(it).stream()).forEach(it -> known.add(it.timeless()));
            StringBuilder lines = new StringBuilder(tail.isEmpty() || tail.endsWith("\n") ? "" : "\n");
            events.stream()
                    .filter(it -> !known.contains(it.timeless()))
                    .forEach(it -> lines.append(json.write(it)).append('\n'));
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (made) {
            Durable.syncFolder(folder);
        }
    }

    private String tail() throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ)) {
            long from = Math.max(0, channel.size() - TAIL);
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
            return UTF_8.decode(bytes.flip()).toString();
        }
    }

    private Optional<ClusterEvent> event(String line) {
        try {
            return Optional.of(json.read(line, ClusterEvent.class));
        } catch (BadJsonException e) {
            return Optional.empty();
        }
    }
}
