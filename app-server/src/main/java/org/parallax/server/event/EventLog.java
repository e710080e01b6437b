package org.parallax.server.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.parallax.core.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events of a server: those of the last while in memory, the same on disk, and whoever follows them. Thread-safe.
 *
 * <ul>
 *   <li>{@code article}: an article was stored
 *   <li>{@code problem}: something could not be read, or a plug-in failed
 *   <li>{@code job}: a job was begun, went on or ended
 *   <li>{@code alert}: a saved search fired
 *   <li>{@code reset}: told to one client whose last event is not kept any more; it has to ask for what it shows anew
 *   <li>{@code dropped}: told to one client that reads more slowly than things happen; the stream ends after it
 * </ul>
 *
 * <p>An event is on disk before anybody sees it. Each client holds no more than its place in the log, so that slow ones
 * cost nothing.
 */
public final class EventLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);
    private static final long MICROS = 1_000;

    /**
     * How much is kept, and for how many.
     *
     * @param events how many events are kept at most
     * @param bytes how much room they take in memory at most
     * @param streams how many clients may follow at once
     */
    public record Limits(int events, long bytes, int streams) {

        /** What is right for a thousand clients. */
        public static Limits defaults() {
            return new Limits(20_000, 16L << 20, 4_000);
        }
    }

    /** Something that happens: its type, and what will be written as JSON. */
    public record Draft(String type, Object data) {}

    private final Json json;
    private final Limits limits;
    private final EventFiles files;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Ring ring;
    private int streams;
    private boolean closed;
    private boolean failing;

    /** The log kept in a folder, which goes on where it ended. */
    public EventLog(Path folder, Json json, Limits limits) {
        this.json = json;
        this.limits = limits;
        this.ring = new Ring(limits.events(), limits.bytes());
        try {
            this.files = new EventFiles(folder, json, limits.bytes());
            files.read(ring::add);
            ring.beginsHere();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the event log in " + folder, e);
        }
    }

    /** Says that something happened; returns the event's id. */
    public long publish(String type, Object data) {
        return publish(List.of(new Draft(type, data)));
    }

    /** Says that several things happened, with one write to the disk; returns the last event's id. */
    public long publish(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return lastId();
        }
        writing.lock();
        try {
            List<Event> made = new ArrayList<>(drafts.size());
            long id = lastId();
            for (Draft draft : drafts) {
                // The time makes ids grow over restarts even where a disk that fails has kept none of them.
                id = Math.max(id + 1, System.currentTimeMillis() * MICROS);
                made.add(Event.of(id, draft.type(), json.write(draft.data())));
            }
            write(made);
            lock.lock();
            try {
                made.forEach(ring::add);
                more.signalAll();
            } finally {
                lock.unlock();
            }
            return id;
        } finally {
            writing.unlock();
        }
    }

    private void write(List<Event> made) {
        try {
            files.write(made);
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.warn("Events cannot be kept on disk, and will be lost in a restart: {}", e.toString());
            }
            failing = true;
        }
    }

    /** The id of the last event; 0 where there was none yet. */
    public long lastId() {
        lock.lock();
        try {
            return ring.last();
        } finally {
            lock.unlock();
        }
    }

    /** How many clients follow now. */
    public int streams() {
        lock.lock();
        try {
            return streams;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Begins to follow. The stream has to be closed.
     *
     * @param lastEventId the id of the last event that the client has seen, as it sent it; absent to follow from now on
     * @param types the types wanted; empty for all
     * @throws TooManyStreamsException if too many follow already
     */
    public EventStream follow(Optional<String> lastEventId, Set<String> types) {
        lock.lock();
        try {
            if (streams >= limits.streams()) {
                throw new TooManyStreamsException(streams);
            }
            streams++;
            return new EventStream(
                    this, types, ring.last(), lastEventId.map(String::strip).filter(it -> !it.isEmpty()));
        } finally {
            lock.unlock();
        }
    }

    /** Whether all events after one are kept; {@code id} may be of any that was given out, not of one still to come. */
    boolean reachesBackTo(long id) {
        lock.lock();
        try {
            return ring.reachesBackTo(id);
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Events after {@code id}, {@code limit} at most; waits for one, and gives none where there is none in time. */
    List<Event> after(long id, int limit, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (ring.last() <= id && !closed && left > 0) {
                left = more.awaitNanos(left);
            }
            return ring.reachesBackTo(id) ? ring.after(id, limit) : List.of();
        } finally {
            lock.unlock();
        }
    }

    void left() {
        lock.lock();
        try {
            streams--;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all streams. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            more.signalAll();
        } finally {
            lock.unlock();
        }
        writing.lock();
        try {
            files.close();
        } catch (IOException e) {
            LOG.warn("The event log was not closed well: {}", e.toString());
        } finally {
            writing.unlock();
        }
    }

    static long nanos(Duration duration) {
        return TimeUnit.MILLISECONDS.toNanos(duration.toMillis());
    }
}
