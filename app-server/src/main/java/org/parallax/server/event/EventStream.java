package org.parallax.server.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One client's way through the events: what to write to it next, as bytes of {@code text/event-stream}. For one thread.
 *
 * <pre>{@code
 * try (EventStream stream = log.follow(lastEventId, Set.of())) {
 *     while (!stream.isOver()) {
 *         for (byte[] frame : stream.next(Duration.ofSeconds(15))) {
 *             out.write(frame);
 *         }
 *         out.flush();
 *     }
 * }
 * }</pre>
 */
public final class EventStream implements AutoCloseable {

    private static final int BATCH = 256;
    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(UTF_8);

    private final EventLog log;
    private final Set<String> types;
    private final List<byte[]> first = new ArrayList<>();
    private long position;
    private boolean over;
    private boolean closed;

    EventStream(EventLog log, Set<String> types, long last, Optional<String> lastEventId) {
        this.log = log;
        this.types = Set.copyOf(types);
        this.position = lastEventId.map(EventStream::number).orElse(last);
        if (lastEventId.isPresent() && !log.reachesBackTo(position)) {
            position = last;
            first.add(frame(
                    last,
                    "reset",
                    "{\"reason\":\"The events after %s are not kept; ask anew for what you show\",\"resumesAfter\":%d}"
                            .formatted(quotable(lastEventId.get()), last)));
        }
        // An id without data is kept by the client, and shown to nobody: from here it can resume before anything
        // happens.
        first.add(0, "retry: 3000\nid: %d\n\n".formatted(position).getBytes(UTF_8));
    }

    /**
     * What to write next: events that have come, or a comment that keeps the connection alive where none came in time.
     *
     * @param patience how long to wait for an event
     */
    public List<byte[]> next(Duration patience) throws InterruptedException {
        if (!first.isEmpty()) {
            List<byte[]> frames = List.copyOf(first);
            first.clear();
            return frames;
        }
        List<Event> events = log.after(position, BATCH, EventLog.nanos(patience));
        if (log.isClosed()) {
            over = true;
        }
        if (events.isEmpty()) {
            if (!log.reachesBackTo(position)) {
                over = true;
                return List.of(
                        frame(
                                position,
                                "dropped",
                                "{\"reason\":\"You read more slowly than things happen; connect again, and ask anew for what you show\"}"));
            }
            return List.of(HEARTBEAT);
        }
        position = events.get(events.size() - 1).id();
        List<byte[]> frames = events.stream()
                .filter(it -> types.isEmpty() || types.contains(it.type()))
                .map(Event::frame)
                .toList();
        // Where nothing is wanted of what came, the client still learns how far it is.
        return frames.isEmpty() ? List.of("id: %d\n\n".formatted(position).getBytes(UTF_8)) : frames;
    }

    /** Whether the stream has ended: after a {@code dropped} event, or as the server stops. */
    public boolean isOver() {
        return over;
    }

    private static byte[] frame(long id, String type, String data) {
        return Event.of(id, type, data).frame();
    }

    private static long number(String lastEventId) {
        try {
            return Long.parseLong(lastEventId);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String quotable(String id) {
        return number(id) >= 0 ? id : "the one you named";
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            log.left();
        }
    }
}
