package org.parallax.server.alert;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alerts;
import org.parallax.server.event.EventLog;
import org.parallax.server.job.Arrivals;
import org.parallax.server.service.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the saved searches whenever articles have come, and every minute for digests; new alerts become events. */
@Singleton
public final class AlertWatch implements Service, Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Alerts alerts;
    private final EventLog events;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("parallax-alerts").daemon().unstarted(this::loop);
    private volatile boolean stopped;

    @Inject
    AlertWatch(Alerts alerts, EventLog events) {
        this.alerts = alerts;
        this.events = events;
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stored(List<Reading> readings) {
        news.release();
    }

    private void loop() {
        while (!stopped) {
            try {
                for (Alert alert : alerts.check()) {
                    events.publish("alert", Views.Told.of(alert));
                }
                if (news.tryAcquire(1, TimeUnit.MINUTES)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The saved searches could not be checked: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    @Override
    public void stopping() {
        stopped = true;
        news.release();
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                LOG.warn("Checking the saved searches takes long; what it finds is told after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
