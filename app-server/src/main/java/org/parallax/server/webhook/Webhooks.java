package org.parallax.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.parallax.core.json.Json;
import org.parallax.net.Outgoing;
import org.parallax.net.RefusedException;
import org.parallax.net.Request;
import org.parallax.net.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends things to other people's servers, as Standard Webhooks has it. What was accepted is on disk until it has arrived,
 * or was tried for a day; it arrives at least once. One target gets one thing at a time, in no certain order; a slow one
 * holds up no other. Thread-safe.
 */
public final class Webhooks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 1 << 10;
    private static final int GONE = 410;
    private static final int AT_ONCE = 16;
    private static final int MOST = 10_000;
    private static final int MOST_A_TARGET = 1_000;

    private final Outbox outbox;
    private final Outgoing outgoing;
    private final Json json;
    private final Backoff backoff;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Delivery> waiting = new TreeMap<>();
    private final Set<URI> atWork = new HashSet<>();
    private final Thread thread =
            Thread.ofPlatform().name("parallax-webhooks").daemon().unstarted(this::loop);
    private boolean closed;

    /** Webhooks that keep what is on its way in a folder, and wait for {@link #start}. */
    public Webhooks(Path folder, Outgoing outgoing, Json json) {
        this(folder, outgoing, json, Backoff.A_DAY);
    }

    Webhooks(Path folder, Outgoing outgoing, Json json, Backoff backoff) {
        this.outgoing = outgoing;
        this.json = json;
        this.backoff = backoff;
        try {
            this.outbox = new Outbox(folder, json);
            outbox.waiting().forEach(it -> waiting.put(it.id(), it));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the outbox in " + folder, e);
        }
    }

    /** Begins to send. */
    public void start() {
        thread.start();
    }

    /**
     * Rejects a target that nothing could be sent to.
     *
     * @throws RefusedException if it is not an address of the public web, nor one that the operator allowed
     * @throws IOException if its host is not known
     */
    public void check(URI url) throws IOException {
        outgoing.rules().check(url);
    }

    /**
     * Accepts something to be sent: {@code {"type": ..., "timestamp": ..., "data": ...}}.
     *
     * @return its id; absent if so much waits for this target, or for all, that it is not accepted
     */
    public Optional<String> send(Target target, String type, Object data) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String body =
                "{\"type\":%s,\"timestamp\":\"%s\",\"data\":%s}".formatted(json.write(type), now, json.write(data));
        String id = "msg_%013x%s"
                .formatted(now.toEpochMilli(), UUID.randomUUID().toString().substring(0, 8));
        Delivery delivery = new Delivery(id, target.url(), target.secret(), type, body, now, 0, now, Optional.empty());
        lock.lock();
        try {
            long same = waiting.values().stream()
                    .filter(it -> it.url().equals(target.url()))
                    .count();
            if (waiting.size() >= MOST || same >= MOST_A_TARGET) {
                LOG.warn(
                        "A webhook to {} is lost: {} wait for it already",
                        target.url().getHost(),
                        same);
                return Optional.empty();
            }
            outbox.save(delivery);
            waiting.put(id, delivery);
            changed.signalAll();
            return Optional.of(id);
        } catch (IOException e) {
            throw new UncheckedIOException("A webhook cannot be kept: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /** What is on its way, oldest first. */
    public List<Delivery> waiting() {
        lock.lock();
        try {
            return List.copyOf(waiting.values());
        } finally {
            lock.unlock();
        }
    }

    /** What was given up, oldest first, of the last thousand. */
    public List<Delivery> failed() {
        try {
            return outbox.failed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loop() {
        lock.lock();
        try {
            while (!closed) {
                Instant now = Instant.now();
                Optional<Delivery> next = waiting.values().stream()
                        .filter(it -> !atWork.contains(it.url()))
                        .min(Comparator.comparing(Delivery::due));
                if (next.isEmpty() || atWork.size() >= AT_ONCE) {
                    changed.await();
                } else if (next.get().due().isAfter(now)) {
                    changed.awaitNanos(Duration.between(now, next.get().due()).toNanos());
                } else {
                    Delivery due = next.get();
                    atWork.add(due.url());
                    Thread.ofVirtual().name("webhook-", 0).start(() -> attempt(due));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        } finally {
            lock.unlock();
        }
    }

    private void attempt(Delivery delivery) {
        String problem = "";
        Optional<Duration> asked = Optional.empty();
        boolean hopeless = false;
        try {
            Response response = outgoing.send(request(delivery));
            asked = Backoff.asked(response);
            hopeless = response.status() == GONE;
            if (response.status() < 200 || response.status() > 299) {
                problem = "answered " + response.status()
                        + (response.status() / 100 == 3 ? ", and redirects are not followed" : "");
            }
        } catch (RefusedException e) {
            problem = String.valueOf(e.getMessage());
            hopeless = true;
        } catch (IOException | RuntimeException e) {
            problem = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        conclude(delivery, problem, hopeless, asked);
    }

    private Request request(Delivery delivery) {
        byte[] body = delivery.body().getBytes(UTF_8);
        long now = Instant.now().getEpochSecond();
        return new Request(
                "POST",
                delivery.url(),
                Map.of(
                        "Content-Type",
                        "application/json",
                        "webhook-id",
                        delivery.id(),
                        "webhook-timestamp",
                        Long.toString(now),
                        "webhook-signature",
                        delivery.secret().sign(delivery.id(), now, body)),
                body,
                LONGEST_ANSWER,
                DEADLINE);
    }

    private void conclude(Delivery delivery, String problem, boolean hopeless, Optional<Duration> asked) {
        lock.lock();
        try {
            atWork.remove(delivery.url());
            changed.signalAll();
            if (problem.isEmpty()) {
                waiting.remove(delivery.id());
                outbox.arrived(delivery);
                return;
            }
            Instant now = Instant.now();
            Optional<Instant> next = hopeless ? Optional.empty() : backoff.next(delivery.attempts() + 1, asked, now);
            Delivery failed = delivery.failed(problem, next.orElse(now));
            LOG.info(
                    "Webhook {} to {} failed: {}", delivery.id(), delivery.url().getHost(), problem);
            if (next.isPresent()) {
                waiting.put(failed.id(), failed);
                outbox.save(failed);
            } else {
                LOG.warn(
                        "Webhook {} to {} is given up",
                        delivery.id(),
                        delivery.url().getHost());
                waiting.remove(failed.id());
                outbox.gaveUp(failed);
            }
        } catch (IOException e) {
            LOG.error("The outbox cannot be written; after a restart, webhook {} is sent again", delivery.id(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Sends nothing more; what is on its way goes on after the next start. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
