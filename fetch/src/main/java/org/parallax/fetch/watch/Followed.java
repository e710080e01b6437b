package org.parallax.fetch.watch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feed that is followed, and all that has to be known to go on with it after a restart.
 *
 * @param id names it for good: a digest of the address it was added by
 * @param url the address it was added by
 * @param at the address it is asked for at, which is another after a permanent redirect
 * @param title as the feed states it
 * @param known the articles that were dealt with, or are pending: for each key a digest of its state
 * @param pending the articles whose pages are still to be fetched
 * @param polls how often it was asked
 * @param articles how many articles and new states of articles it has brought
 * @param lost how many pages were given up
 */
public record Followed(
        String id,
        URI url,
        URI at,
        Optional<String> title,
        Instant added,
        Schedule schedule,
        Validators validators,
        Map<String, String> known,
        List<Pending> pending,
        long polls,
        long articles,
        long lost) {

    private static final int REMEMBERED = 5_000;

    /** Keeps copies, in their order. */
    public Followed {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        pending = List.copyOf(pending);
    }

    /**
     * What is told of a feed: all but the single articles.
     *
     * @param waiting how many pages are still to be fetched
     */
    public record Summary(
            String id,
            URI url,
            URI at,
            Optional<String> title,
            Instant added,
            Schedule schedule,
            long polls,
            long articles,
            int waiting,
            long lost) {}

    /** What is told of it. */
    public Summary summary() {
        return new Summary(id, url, at, title, added, schedule, polls, articles, pending.size(), lost);
    }

    static Followed begin(URI url, Instant now, Polling polling) {
        return new Followed(
                Digest.of(url.toString()),
                url,
                url,
                Optional.empty(),
                now,
                Schedule.begin(now, polling),
                Validators.NONE,
                Map.of(),
                List.of(),
                0,
                0,
                0);
    }

    Followed with(Schedule next) {
        return new Followed(id, url, at, title, added, next, validators, known, pending, polls, articles, lost);
    }

    /** After a poll. */
    Followed polled(Schedule next, Validators now) {
        return new Followed(id, url, at, title, added, next, now, known, pending, polls + 1, articles, lost);
    }

    /** As the feed calls itself, and under the address that it has moved to. */
    Followed about(Optional<String> name, URI address) {
        return new Followed(
                id,
                url,
                address,
                name.or(() -> title),
                added,
                schedule,
                validators,
                known,
                pending,
                polls,
                articles,
                lost);
    }

    /** With articles dealt with; the oldest that stand in the feed no more are forgotten in the end. */
    Followed knowing(Map<String, String> more, long stored) {
        Map<String, String> all = new LinkedHashMap<>(known);
        more.forEach((key, state) -> {
            all.remove(key);
            all.put(key, state);
        });
        int many = all.size() - Math.max(REMEMBERED, more.size());
        if (many > 0) {
            new ArrayList<>(all.keySet()).subList(0, many).forEach(all::remove);
        }
        return new Followed(
                id, url, at, title, added, schedule, validators, all, pending, polls, articles + stored, lost);
    }

    /** With other pages to fetch. */
    Followed fetching(List<Pending> pages) {
        return new Followed(id, url, at, title, added, schedule, validators, known, pages, polls, articles, lost);
    }

    /** Without a page that was fetched. */
    Followed fetched(Pending page) {
        return without(page, 1, 0);
    }

    /** Without a page that was given up. */
    Followed givenUp(Pending page, boolean teaserStored) {
        return without(page, teaserStored ? 1 : 0, 1);
    }

    private Followed without(Pending page, int stored, int givenUp) {
        List<Pending> rest = new ArrayList<>(pending);
        rest.removeIf(it -> it.key().equals(page.key()));
        return new Followed(
                id, url, at, title, added, schedule, validators, known, rest, polls, articles + stored, lost + givenUp);
    }
}
