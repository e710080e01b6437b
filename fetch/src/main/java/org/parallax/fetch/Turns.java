package org.parallax.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Sees to it that a site gets one visitor at a time, and rest between two of them. Thread-safe. */
final class Turns {

    private static final int MANY = 10_000;

    private final Map<String, Site> sites = new HashMap<>();
    private final Time time;
    private final Manners manners;

    Turns(Time time, Manners manners) {
        this.time = time;
        this.manners = manners;
    }

    /** A site: who is there, who waits, and until when it wants to be left alone. */
    private static final class Site {
        private final Semaphore visitor = new Semaphore(1, true);
        private Instant rest = Instant.EPOCH;
        private int users;
    }

    /** A stay at a site; whoever leaves says how long it is to be left alone. Not thread-safe. */
    final class Turn implements AutoCloseable {

        private final Site site;
        private Duration rest = manners.delay();

        private Turn(Site site) {
            this.site = site;
        }

        /** Leaves the site alone for so long at least, once this turn is over. */
        void rest(Duration wish) {
            rest = wish.compareTo(rest) > 0 ? wish : rest;
        }

        @Override
        public void close() {
            synchronized (sites) {
                site.rest = time.instant().plus(rest);
            }
            leave(site, true);
        }
    }

    /**
     * Waits for the turn at a registrable domain.
     *
     * @throws FetchException if that would take longer than anybody waits
     */
    Turn take(String domain) throws FetchException, InterruptedException {
        Site site = enter(domain);
        boolean alone = false;
        boolean taken = false;
        try {
            alone = site.visitor.tryAcquire(time.really(manners.patience()).toMillis(), TimeUnit.MILLISECONDS);
            Duration wait = alone ? Duration.between(time.instant(), rest(site)) : manners.patience();
            if (!alone || wait.compareTo(manners.patience()) > 0) {
                throw FetchException.putOff(domain, wait);
            }
            time.sleep(wait);
            taken = true;
            return new Turn(site);
        } finally {
            if (!taken) {
                leave(site, alone);
            }
        }
    }

    private void leave(Site site, boolean alone) {
        synchronized (sites) {
            site.users--;
        }
        if (alone) {
            site.visitor.release();
        }
    }

    private Site enter(String domain) {
        synchronized (sites) {
            if (sites.size() >= MANY) {
                Instant now = time.instant();
                sites.values().removeIf(it -> it.users == 0 && it.rest.isBefore(now));
            }
            Site site = sites.computeIfAbsent(domain, it -> new Site());
            site.users++;
            return site;
        }
    }

    private Instant rest(Site site) {
        synchronized (sites) {
            return site.rest;
        }
    }
}
