package org.parallax.server.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.ArchiveException;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alerts;
import org.parallax.server.event.EventLog;
import org.parallax.server.job.Arrivals;
import org.parallax.server.webhook.Webhook;
import org.parallax.server.webhook.WebhookBook;
import org.parallax.server.webhook.Webhooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has saved searches checked when articles were stored, and every minute for digests, and tells of each alert: as an event,
 * and to the webhooks that want it. An alert is told at least once, however the server ends; those raised before the first
 * start are not.
 */
public final class AlertFlow implements Arrivals, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertFlow.class);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    /** Articles that are stored shortly after one another are looked at together. */
    private static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(500);

    private static final int PAGE = 100;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Alerts alerts;
    private final EventLog events;
    private final Webhooks webhooks;
    private final WebhookBook book;
    private final Path told;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread =
            Thread.ofPlatform().name("parallax-alerts").daemon().unstarted(this::loop);
    private boolean due = true;
    private boolean closed;

    /** A flow that waits for {@link #start}; {@code told} is the file with the number of the last alert that was told. */
    public AlertFlow(Alerts alerts, EventLog events, Webhooks webhooks, WebhookBook book, Path told) {
        this.alerts = alerts;
        this.events = events;
        this.webhooks = webhooks;
        this.book = book;
        this.told = told;
    }

    /** Begins to look. */
    public void start() {
        try {
            if (!Files.exists(told)) {
                note(alerts.count());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note which alerts were told", e);
        }
        thread.start();
    }

    @Override
    public void stored(List<Reading> readings) {
        set(() -> due = true);
    }

    private void set(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void loop() {
        try {
            while (awaitDue()) {
                try {
                    check();
                    tell();
                } catch (ArchiveException | UncheckedIOException | IOException e) {
                    LOG.warn("Saved searches could not be checked, and will be in a minute: {}", e.getMessage());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    /** Waits until there is something to look at, or a minute; false if this is closed. */
    private boolean awaitDue() throws InterruptedException {
        lock.lock();
        try {
            long left = MINUTE;
            while (!due && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            left = due ? GATHERING : 0;
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            due = false;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void check() {
        try {
            alerts.check();
        } catch (ArchiveException e) {
            if (e.code() != ArchiveException.Code.LOCKED) {
                throw e;
            }
            LOG.debug("Another process checks the saved searches; what it finds is told all the same");
        }
    }

    private void tell() throws IOException {
        long last = last();
        for (List<Alert> page = alerts.list(last, PAGE); !page.isEmpty(); page = alerts.list(last, PAGE)) {
            for (Alert alert : page) {
                events.publish("alert", Views.Told.of(alert));
                for (Webhook webhook : book.all()) {
                    if (webhook.wants(alert.search())) {
                        webhooks.send(webhook.target(), "alert", Views.Raised.of(alert));
                    }
                }
                last = alert.number();
                note(last);
            }
        }
    }

    private long last() throws IOException {
        try {
            return Long.parseLong(Files.readString(told).strip());
        } catch (NumberFormatException e) {
            throw new IOException("%s should hold the number of the last alert that was told".formatted(told), e);
        }
    }

    private void note(long number) throws IOException {
        Path part = told.resolveSibling(told.getFileName() + ".part");
        Files.createDirectories(told.toAbsolutePath().getParent());
        Files.writeString(part, Long.toString(number), UTF_8);
        Files.move(part, told, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        set(() -> closed = true);
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
