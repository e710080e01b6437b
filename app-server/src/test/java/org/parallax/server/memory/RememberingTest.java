package org.parallax.server.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.archive.Moment;

@Timeout(20)
class RememberingTest {

    private static final Moment LATER = new Moment(1, 10, 0);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final AtomicReference<Moment> now = new AtomicReference<>(Moment.START);
    private final AtomicInteger made = new AtomicInteger();
    private final Remembering<Integer> memory =
            new Remembering<>(now::get, Executors.newVirtualThreadPerTaskExecutor(), 2);

    @Test
    void aValueIsMadeOnceForEachCommit() {
        assertThat(memory.get("a", made::incrementAndGet)).isEqualTo(1);
        assertThat(memory.get("a", made::incrementAndGet)).isEqualTo(1);

        now.set(LATER);

        assertThat(memory.get("a", made::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void whileItIsMadeAnewTheOldOneIsThereAndSaidToBeOld() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        assertThat(memory.soon("a", LONG, () -> 1)).isEqualTo(new Known<>(Optional.of(1), true));
        now.set(LATER);

        assertThat(memory.soon("a", LONG, () -> wait(held, 2))).isEqualTo(new Known<>(Optional.of(1), false));
        held.countDown();

        assertThat(memory.get("a", () -> 3)).isEqualTo(2);
    }

    @Test
    void aPageThatCannotWaitShowsAnEarlierMomentAndTheNextOneTheLast() {
        CountDownLatch held = new CountDownLatch(1);
        assertThat(memory.recent("a", LONG, () -> 1)).isEqualTo(1);
        now.set(LATER);

        assertThat(memory.recent("a", Duration.ofMillis(1), () -> wait(held, 2)))
                .isEqualTo(1);
        held.countDown();

        assertThat(memory.recent("a", LONG, () -> 3)).isEqualTo(2);
    }

    @Test
    void whatFailsIsThrownThoughThereIsAnEarlierMoment() {
        memory.recent("a", LONG, () -> 1);
        now.set(LATER);

        assertThatThrownBy(() -> memory.recent("a", LONG, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
    }

    @Test
    void theFirstTimeNothingIsKnownOnceThePatienceEnds() {
        CountDownLatch held = new CountDownLatch(1);

        assertThat(memory.soon("a", Duration.ofMillis(1), () -> wait(held, 1)))
                .isEqualTo(new Known<>(Optional.empty(), false));
        held.countDown();
    }

    @Test
    void whatFailsIsTriedAgain() {
        assertThatThrownBy(() -> memory.get("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(memory.get("a", () -> 1)).isEqualTo(1);
    }

    private static int wait(CountDownLatch latch, int value) {
        try {
            latch.await();
            return value;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
