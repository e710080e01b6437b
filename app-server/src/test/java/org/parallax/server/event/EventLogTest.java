package org.parallax.server.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.json.Json;
import org.parallax.server.event.EventLog.Draft;
import org.parallax.server.event.EventLog.Limits;

class EventLogTest {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration LATER = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void eventsComeInOrderWithIdsThatGrow() throws InterruptedException {
        try (EventLog log = open(Limits.defaults());
                EventStream stream = log.follow(Optional.empty(), Set.of())) {
            assertThat(text(stream.next(SOON))).isEqualTo("retry: 3000\nid: 0\n\n");
            long first = log.publish("article", Map.of("id", "a1"));
            long second = log.publish("job", Map.of("state", "running"));

            assertThat(second).isGreaterThan(first);
            assertThat(text(stream.next(LATER)))
                    .isEqualTo(
                            "id: %d\nevent: article\ndata: {\"id\":\"a1\"}\n\nid: %d\nevent: job\ndata: {\"state\":\"running\"}\n\n"
                                    .formatted(first, second));
            assertThat(text(stream.next(SOON))).isEqualTo(": still here\n\n");
        }
    }

    @Test
    void aClientResumesAfterTheLastEventItSawAlsoOverAKill() throws IOException, InterruptedException {
        EventLog killed = open(Limits.defaults()); // never closed
        long seen = killed.publish("article", Map.of("id", "a1"));
        killed.publish("article", Map.of("id", "a2"));
        try (Stream<Path> files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"id\":99,\"ev", UTF_8, StandardOpenOption.APPEND);
        }
        try (EventLog log = open(Limits.defaults());
                EventStream stream = log.follow(Optional.of(Long.toString(seen)), Set.of())) {
            long after = log.publish("article", Map.of("id", "a3"));

            assertThat(after).isGreaterThan(killed.lastId());
            stream.next(SOON);
            assertThat(text(stream.next(LATER)))
                    .contains("{\"id\":\"a2\"}", "{\"id\":\"a3\"}")
                    .doesNotContain("a1", "reset");
        }
    }

    @Test
    void aClientWhoseLastEventIsGoneIsToldToBeginAnew() throws InterruptedException {
        try (EventLog log = open(new Limits(10, 1 << 20, 10))) {
            long first = log.publish("article", Map.of("n", 0));
            for (int i = 1; i < 50; i++) {
                log.publish("article", Map.of("n", i));
            }
            for (String id : List.of(Long.toString(first), "nonsense", Long.toString(Long.MAX_VALUE))) {
                try (EventStream stream = log.follow(Optional.of(id), Set.of())) {
                    assertThat(text(stream.next(SOON))).contains("event: reset\n", "\"resumesAfter\":" + log.lastId());
                    assertThat(stream.isOver()).isFalse();
                    assertThat(text(stream.next(SOON))).isEqualTo(": still here\n\n");
                }
            }
        }
    }

    @Test
    void aClientThatReadsTooSlowlyIsDropped() throws InterruptedException {
        try (EventLog log = open(new Limits(10, 1 << 20, 10));
                EventStream stream = log.follow(Optional.empty(), Set.of())) {
            stream.next(SOON);
            for (int i = 0; i < 50; i++) {
                log.publish("article", Map.of("n", i));
            }
            assertThat(text(stream.next(SOON))).contains("event: dropped\n");
            assertThat(stream.isOver()).isTrue();
        }
    }

    @Test
    void onlyWantedTypesAreSentAndThePlaceIsKept() throws InterruptedException {
        try (EventLog log = open(Limits.defaults());
                EventStream stream = log.follow(Optional.empty(), Set.of("alert"))) {
            stream.next(SOON);
            long id = log.publish("article", Map.of());
            assertThat(text(stream.next(LATER))).isEqualTo("id: %d\n\n".formatted(id));
            log.publish("alert", Map.of("why", "new"));
            assertThat(text(stream.next(LATER))).contains("event: alert\ndata: {\"why\":\"new\"}");
        }
    }

    @Test
    void theDiskHoldsNoMoreThanAFewFiles() throws IOException {
        try (EventLog log = open(new Limits(1_000, 4_000, 10))) {
            for (int i = 0; i < 2_000; i++) {
                log.publish(Collections.nCopies(5, new Draft("article", Map.of("n", i))));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSizeLessThanOrEqualTo(3)
                    .allSatisfy(it -> assertThat(Files.size(it)).isLessThan(10_000));
        }
    }

    @Test
    void aThousandClientsShareOneSerialisation() throws Exception {
        int clients = 1_000;
        Set<byte[]> frames = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        Set<Integer> served = ConcurrentHashMap.newKeySet();
        try (EventLog log = open(Limits.defaults());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch following = new CountDownLatch(clients);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                all.add(threads.submit(() -> {
                    try (EventStream stream = log.follow(Optional.empty(), Set.of())) {
                        stream.next(SOON);
                        following.countDown();
                        int seen = 0;
                        while (seen < 20) {
                            List<byte[]> next = stream.next(LATER);
                            frames.addAll(next);
                            seen += next.size();
                        }
                        served.add(client);
                    }
                    return null;
                }));
            }
            following.await();
            assertThat(log.streams()).isEqualTo(clients);
            for (int i = 0; i < 20; i++) {
                log.publish("article", Map.of("n", i));
            }
            for (Future<?> each : all) {
                each.get();
            }
            assertThat(served).hasSize(clients);
            assertThat(frames).hasSize(20);
            assertThat(log.streams()).isZero();
        }
    }

    @Test
    void oneMoreThanCanBeServedIsRefused() {
        try (EventLog log = open(new Limits(10, 1 << 20, 1));
                EventStream first = log.follow(Optional.empty(), Set.of())) {
            assertThat(first.isOver()).isFalse();
            assertThatThrownBy(() -> log.follow(Optional.empty(), Set.of()))
                    .isInstanceOf(TooManyStreamsException.class);
        }
    }

    private EventLog open(Limits limits) {
        return new EventLog(folder, new Json(), limits);
    }

    private static String text(List<byte[]> frames) {
        return frames.stream().map(it -> new String(it, UTF_8)).collect(Collectors.joining());
    }
}
