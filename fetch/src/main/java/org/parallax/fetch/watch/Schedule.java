package org.parallax.fetch.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parallax.fetch.FetchException;

/**
 * When a feed is asked next, and how the last polls went. A poll that brings something new halves the time to the next, one
 * that brings nothing makes it a quarter longer; failures make it longer and longer.
 *
 * @param due when it is asked next
 * @param interval the seconds between two polls that go well
 * @param status the last poll in a word or two: {@code new}, {@code ok}, {@code same}, {@code not modified}, {@code HTTP 404}
 * @param message why it failed, where it did
 * @param asked when it was asked last
 * @param changed when it last held something new
 * @param streak how many polls in a row have failed
 * @param failures the weights of these failures, added up
 * @param stopped whether it is asked no more
 */
public record Schedule(
        Instant due,
        long interval,
        String status,
        Optional<String> message,
        Optional<Instant> asked,
        Optional<Instant> changed,
        int streak,
        double failures,
        boolean stopped) {

    /** Failures of this weight in a row, and a feed is given up. */
    static final double ENOUGH = 30;

    private static final int GONE = 410;
    private static final int MOST_DOUBLINGS = 6;
    private static final double SLOWER = 1.25;

    static Schedule begin(Instant now, Polling polling) {
        return new Schedule(
                now,
                polling.first().toSeconds(),
                "waiting",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                false);
    }

    /** After a poll that went well; {@code pause} is how long the feed itself asks to be left alone. */
    Schedule answered(Instant now, String word, boolean isNews, Duration pause, Polling polling) {
        double factor = isNews ? 0.5 : SLOWER;
        Duration wait = polling.within(Duration.ofSeconds(Math.round(interval * factor)));
        Duration longer = pause.compareTo(wait) > 0 ? polling.within(pause) : wait;
        return new Schedule(
                now.plus(longer),
                wait.toSeconds(),
                word,
                Optional.empty(),
                Optional.of(now),
                isNews ? Optional.of(now) : changed,
                0,
                0,
                false);
    }

    /** After a poll that failed. */
    Schedule failed(Instant now, FetchException why, Polling polling) {
        if (why.isPutOff()) {
            Instant later = now.plus(why.retryAfter().orElse(polling.shortest()));
            return new Schedule(
                    later, interval, why.word(), Optional.empty(), asked, changed, streak, failures, stopped);
        }
        double heavier = failures + why.weight().points();
        long doubled = 1L << Math.min(streak, MOST_DOUBLINGS);
        Duration base = polling.first().multipliedBy(2 * doubled);
        Duration backoff = polling.within(
                Duration.ofSeconds(Math.round(base.toSeconds() * why.weight().points())));
        Duration wait = why.retryAfter()
                .map(it -> it.compareTo(backoff) > 0 ? polling.within(it) : backoff)
                .orElse(backoff);
        boolean over = heavier >= ENOUGH || why.status() == GONE;
        return new Schedule(
                now.plus(wait),
                interval,
                why.word(),
                Optional.ofNullable(why.getMessage()),
                Optional.of(now),
                changed,
                streak + 1,
                heavier,
                over);
    }

    /** Asked again from now on, however often it failed. */
    Schedule resumed(Instant now) {
        return new Schedule(now, interval, status, message, asked, changed, 0, 0, false);
    }
}
