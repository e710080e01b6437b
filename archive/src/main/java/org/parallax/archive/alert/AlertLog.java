package org.parallax.archive.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.ArchiveException.Code;
import org.parallax.archive.Durable;
import org.parallax.archive.Moment;
import org.parallax.archive.alert.Alert.Matched;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;

/**
 * The file of all alerts: a line of JSON for each step of checking, which says up to where the archive was checked together
 * with what was found, so that the two cannot come apart. Not safe for use by several threads.
 */
final class AlertLog {

    /** An article that waits for its digest. */
    record Waiting(String key, LocalDate period, Matched article) {}

    /** What one line says. */
    record Step(String checked, List<Waiting> waiting, List<Alert> alerts) {}

    /** Takes the lines of the file, each with the offset it begins at. */
    private interface LineConsumer {
        boolean accept(long offset, String line) throws IOException;
    }

    private final Path file;
    private final Json json;
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Set<LocalDate>> spikes = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final NavigableMap<Long, Long> offsets = new TreeMap<>();
    private Moment checked = Moment.START;
    private long count;
    private long end;

    AlertLog(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    /** Takes in what was appended since. */
    void refresh() throws IOException {
        if (Files.exists(file)) {
            end = lines(end, (offset, line) -> {
                take(step(line), offset);
                return true;
            });
        }
    }

    /** Cuts off what an interrupted write left behind the last whole line. Only for who holds the lock. */
    void repair() throws IOException {
        refresh();
        if (Files.exists(file) && Files.size(file) > end) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
                channel.force(true);
            }
        }
    }

    /** Writes a step, and waits for the disk to have it. */
    void append(Step step) throws IOException {
        boolean fresh = !Files.exists(file);
        byte[] line = (json.write(step) + "\n").getBytes(UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            for (long at = end; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
        }
        if (fresh) {
            Durable.syncFolder(file.resolveSibling("."));
        }
        take(step, end);
        end += line.length;
    }

    private void take(Step step, long offset) {
        checked = Moment.of(step.checked());
        for (Waiting each : step.waiting()) {
            waiting.add(each);
            seen(each.key()).add(each.article().id().value());
        }
        if (!step.alerts().isEmpty()) {
            offsets.put(step.alerts().get(0).number(), offset);
        }
        for (Alert alert : step.alerts()) {
            count = alert.number();
            switch (alert.kind()) {
                case MATCH ->
                    alert.articles().forEach(it -> seen(alert.key()).add(it.id().value()));
                case DAILY, WEEKLY -> {
                    Set<String> told = new HashSet<>();
                    alert.articles().forEach(it -> told.add(it.id().value()));
                    waiting.removeIf(it -> it.key().equals(alert.key())
                            && told.contains(it.article().id().value()));
                }
                case SPIKE -> alert.spike().ifPresent(it -> spikes(alert.key()).add(it.day()));
            }
        }
    }

    /** Up to where the archive was checked. */
    Moment checked() {
        return checked;
    }

    /** How many alerts there are. */
    long count() {
        return count;
    }

    /** The ids of the articles that a search has found. */
    Set<String> seen(String key) {
        return seen.computeIfAbsent(key, it -> new HashSet<>());
    }

    /** The days that a search has told a spike of. */
    Set<LocalDate> spikes(String key) {
        return spikes.computeIfAbsent(key, it -> new HashSet<>());
    }

    /** What waits for its digest, in the order it came in. */
    List<Waiting> waiting() {
        return List.copyOf(waiting);
    }

    /** The alerts with greater numbers than {@code after}, {@code most} at most. */
    List<Alert> alerts(long after, int most) throws IOException {
        List<Alert> found = new ArrayList<>();
        Map.Entry<Long, Long> from = offsets.floorEntry(after + 1);
        if (!offsets.isEmpty() && most > 0) {
            lines(from == null ? offsets.firstEntry().getValue() : from.getValue(), (offset, line) -> {
                step(line).alerts().stream()
                        .filter(it -> it.number() > after)
                        .limit(most - found.size())
                        .forEach(found::add);
                return found.size() < most && offset < end;
            });
        }
        return found;
    }

    private Step step(String line) {
        try {
            return json.read(line, Step.class);
        } catch (BadJsonException e) {
            throw new ArchiveException(
                    Code.DAMAGED,
                    "A line of %s is damaged: %s. Put the file back from a copy, or delete it to begin anew"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Reads whole lines from an offset on until the consumer has enough; returns the offset after the last one. */
    private long lines(long from, LineConsumer lines) throws IOException {
        long begin = from;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(from);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                long length = line.size() + 1L;
                boolean more = lines.accept(begin, line.toString(UTF_8));
                begin += length;
                line.reset();
                if (!more) {
                    break;
                }
            }
        }
        return begin;
    }
}
