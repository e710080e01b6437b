package org.parallax.fetch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.FetchException.Weight;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Polling POLLING = Polling.DEFAULT;

    private final Schedule fresh = Schedule.begin(NOW, POLLING);

    @Test
    void aFeedThatChangesIsAskedOftenerAndOneThatDoesNotLessOften() {
        Schedule changing = fresh;
        Schedule still = fresh;
        for (int i = 0; i < 50; i++) {
            changing = changing.answered(NOW, "new", true, Duration.ZERO, POLLING);
            still = still.answered(NOW, "same", false, Duration.ZERO, POLLING);
        }

        assertThat(fresh.answered(NOW, "new", true, Duration.ZERO, POLLING).due())
                .isEqualTo(NOW.plusSeconds(900));
        assertThat(changing.due()).isEqualTo(NOW.plus(POLLING.shortest()));
        assertThat(still.due()).isEqualTo(NOW.plus(POLLING.longest()));
    }

    @Test
    void aFeedIsLeftAloneAsLongAsItAsksWithinReason() {
        assertThat(fresh.answered(NOW, "new", true, Duration.ofHours(3), POLLING)
                        .due())
                .isEqualTo(NOW.plus(Duration.ofHours(3)));
        assertThat(fresh.answered(NOW, "new", true, Duration.ofDays(90), POLLING)
                        .due())
                .isEqualTo(NOW.plus(POLLING.longest()));
    }

    @Test
    void failuresCountByTheirWeightUntilTheFeedIsGivenUp() {
        Schedule schedule = fresh;
        int polls = 0;
        while (!schedule.stopped()) {
            Schedule next = schedule.failed(NOW, new FetchException("DNS", Weight.SOFT, "There is no host"), POLLING);
            assertThat(next.due()).isAfterOrEqualTo(schedule.due());
            schedule = next;
            polls++;
        }

        assertThat(polls).isEqualTo(60);
        assertThat(schedule.due()).isEqualTo(NOW.plus(POLLING.longest()));
        assertThat(schedule.status()).isEqualTo("DNS");
        assertThat(schedule.resumed(NOW).stopped()).isFalse();
    }

    @Test
    void aPollThatGoesWellForgetsFailures() {
        Schedule failed = fresh.failed(NOW, new FetchException("TIMEOUT", Weight.TEMPORARY, "late"), POLLING);

        assertThat(failed.due()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(failed.answered(NOW, "ok", false, Duration.ZERO, POLLING).failures())
                .isZero();
    }
}
