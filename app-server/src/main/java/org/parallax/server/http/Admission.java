package org.parallax.server.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parallax.server.http.Route.Cost;

/** Lets in as many costly requests at once as the limits allow; others wait a while for their turn. */
final class Admission {

    private final Semaphore heavy;
    private final Limits limits;

    Admission(Limits limits) {
        this.heavy = new Semaphore(limits.heavy(), true);
        this.limits = limits;
    }

    /** Waits for the right to work on a request, which is to be given back by {@link #leave}. */
    void enter(Cost cost) throws InterruptedException {
        if (cost != Cost.HEAVY) {
            return;
        }
        if (!heavy.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
            throw HttpProblem.of(
                            ProblemType.OVERLOADED,
                            "%d requests like this one are being worked on; try again".formatted(limits.heavy()))
                    .header(
                            "Retry-After",
                            Long.toString(Math.max(1, limits.waiting().toSeconds())));
        }
    }

    void leave(Cost cost) {
        if (cost == Cost.HEAVY) {
            heavy.release();
        }
    }
}
