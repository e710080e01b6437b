package org.parallax.fetch.watch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.run.Cancellation;
import org.parallax.fetch.Time;

/** An hour and more of following feeds that fail, move, throttle and lie, in a process that is killed twenty times. */
class WatchKillTest {

    private static final int KILLS = 20;
    private static final int SPEED = 120;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    @Timeout(240)
    void losesAndDoublesNothingHoweverOftenItIsKilled() throws Exception {
        Instant really = Instant.now();
        Instant begin = Instant.parse("2026-03-02T08:00:00Z");
        Time time = new Time(begin, really, SPEED);
        Random random = new Random(7);
        try (Newsstand newsstand = new Newsstand(time, begin)) {
            for (int i = 0; i < KILLS; i++) {
                Process process = start(newsstand, begin, really);
                try (BufferedReader out = process.inputReader()) {
                    assertThat(out.readLine()).isEqualTo("READY");
                    // a moment that nobody chose: this is what is tested, not waited for
                    boolean ended = process.waitFor(200 + random.nextInt(1_200), TimeUnit.MILLISECONDS);
                    assertThat(ended).as("it ended by itself").isFalse();
                } finally {
                    process.destroyForcibly().waitFor();
                }
            }
            newsstand.rest();
            assertThat(Duration.between(begin, time.instant())).isGreaterThan(Duration.ofHours(1));
            try (Follower follower = new Follower(folder, time, newsstand.hosts(), Follower.POLLING)) {
                Cancellation over = new Cancellation();
                Thread watch = Thread.ofPlatform().start(() -> run(follower, over));
                Set<String> expected = newsstand.titles();
                Instant limit = Instant.now().plus(LIMIT);
                while (!titles(follower).containsAll(expected) && Instant.now().isBefore(limit)) {
                    Thread.sleep(100); // until all is there, or the limit
                }
                over.cancel();
                watch.join();

                assertThat(titles(follower)).isEqualTo(expected);
                assertThat(follower.archive.count()).as("no article twice").isEqualTo(expected.size());
                assertThat(follower.archive.verify().ok()).isTrue();
                assertThat(follower.feeds.all())
                        .filteredOn(it -> it.url().getPath().equals("/moved/old"))
                        .extracting(it -> it.at().getPath())
                        .containsExactly("/moved/feed");
            }
        }
    }

    private static void run(Follower follower, Cancellation over) {
        try {
            follower.watch.run(over);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> titles(Follower follower) {
        Set<String> titles = new TreeSet<>();
        try (var readings = follower.archive.readings()) {
            readings.forEach(it -> titles.add(
                    it.article().title().orElse("(none) " + it.article().url())));
        }
        return titles;
    }

    private Process start(Newsstand newsstand, Instant begin, Instant really) throws java.io.IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Follower.class.getName(),
                        folder.toString(),
                        begin.toString(),
                        really.toString(),
                        Integer.toString(SPEED),
                        String.join(",", newsstand.hosts()),
                        newsstand.addresses().stream().map(URI::toString).collect(joining(","))))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
