package org.parallax.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time that politeness goes by, and waiting for it. Tests let it pass faster than real time. */
public final class Time implements InstantSource {

    /** Real time. */
    public static final Time REAL = new Time(Instant.EPOCH, Instant.EPOCH, 1);

    private final Instant from;
    private final Instant really;
    private final int speed;

    /**
     * Time that passes {@code speed} times as fast as it does.
     *
     * @param from what it shows at the real instant {@code really}
     */
    public Time(Instant from, Instant really, int speed) {
        this.from = from;
        this.really = really;
        this.speed = speed;
    }

    @Override
    public Instant instant() {
        return from.plus(Duration.between(really, Instant.now()).multipliedBy(speed));
    }

    /** How long a wait really takes. */
    public Duration really(Duration wait) {
        return wait.dividedBy(speed);
    }

    /** Waits; not at all where the wait is not positive. */
    void sleep(Duration wait) throws InterruptedException {
        if (wait.isPositive()) {
            Thread.sleep(really(wait));
        }
    }
}
