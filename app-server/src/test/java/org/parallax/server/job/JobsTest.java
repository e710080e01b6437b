package org.parallax.server.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.core.json.Json;
import org.parallax.server.job.Job.Kind;
import org.parallax.server.job.Job.State;

class JobsTest {

    private static final JobLimits LIMITS = new JobLimits(1 << 20, 3, 2 << 20, 10, 3);

    @TempDir
    private Path folder;

    @Test
    void takesAnUploadInAndTellsOfIt() throws Exception {
        List<String> arrived = Collections.synchronizedList(new ArrayList<>());
        try (Plant plant = new Plant(folder, LIMITS, it -> it.forEach(each -> arrived.add(id(each))))) {
            Job job = plant.upload("day.jsonl", lines(3) + "{\"body\":\n" + "{\"id\":\"x\",\"title\":\"No body\"}\n");
            assertThat(job.state()).isEqualTo(State.QUEUED);
            plant.jobs.start();
            Job done = plant.over(job.id());

            assertThat(done.state()).isEqualTo(State.FINISHED);
            assertThat(done.counts())
                    .isEqualTo(Map.of("records", 5L, "stored", 3L, "present", 0L, "skipped", 0L, "damaged", 2L));
            assertThat(done.problems())
                    .extracting(Job.Trouble::subject)
                    .allSatisfy(it -> assertThat(it).startsWith("upload:/" + job.id() + "/day.jsonl#"));
            assertThat(arrived).containsExactly("a0", "a1", "a2");
            assertThat(plant.archive
                            .get(new ArticleId("a1"))
                            .orElseThrow()
                            .article()
                            .provenance()
                            .location())
                    .hasToString("upload:/" + job.id() + "/day.jsonl");
            assertThat(plant.told("article")).hasSize(3).first().asString().contains("\"title\":\"Report 0\"");
            assertThat(plant.told("problem")).hasSize(2);
            assertThat(plant.told("job"))
                    .filteredOn(it -> it.toString().contains("\"state\":\"queued\""))
                    .as("a job that came before the start is put in the queue once")
                    .hasSize(1);
            assertThat(plant.told("job")).last().asString().contains("\"state\":\"finished\"");
            assertThat(folder.resolve("quarantine")).isNotEmptyDirectory();
            assertThat(plant.files(".upload")).isZero();
        }
    }

    @Test
    void aPageIsKnownByTheAddressItCameFrom() throws Exception {
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            String page = "<html><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1><p>"
                    + "The ferry left Lisbon for Vigo on Monday with two hundred people. ".repeat(8)
                    + "</p></article></body></html>";
            plant.jobs.start();
            URI address = URI.create("https://harbourcourier.example/news/ferry");
            Job job = plant.jobs.ingest(
                    Upload.announced(
                            "../../etc/page.html", Optional.of("text/html; charset=utf-8"), Optional.of(address)),
                    new ByteArrayInputStream(page.getBytes(UTF_8)));

            assertThat(plant.over(job.id()).counts()).containsEntry("stored", 1L);
            assertThat(job.label()).isEqualTo("page.html");
            try (var readings = plant.archive.readings()) {
                assertThat(readings.map(it -> it.article().url().orElseThrow()).toList())
                        .containsExactly(address);
            }
        }
    }

    @Test
    void refusesWhatIsTooLargeOrTooMuch() throws Exception {
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            assertThatThrownBy(() -> plant.upload("big.jsonl", "x".repeat((1 << 20) + 1)))
                    .isInstanceOfSatisfying(
                            UploadRefusedException.class,
                            it -> assertThat(it.isTooLarge()).isTrue());
            assertThatThrownBy(() -> plant.upload("empty.jsonl", ""))
                    .isInstanceOfSatisfying(
                            UploadRefusedException.class,
                            it -> assertThat(it.isTooLarge()).isFalse());
            for (int i = 0; i < 3; i++) {
                plant.upload("day.jsonl", lines(1));
            }
            assertThatThrownBy(() -> plant.upload("day.jsonl", lines(1)))
                    .isInstanceOfSatisfying(
                            QueueFullException.class,
                            it -> assertThat(it.retryAfter()).isBetween(1, 300));
            assertThat(plant.files(".upload")).isEqualTo(3);
            assertThat(plant.files(".part")).isZero();
        }
    }

    @Test
    void anUploadThatBreaksOffIsNoJob() throws Exception {
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            InputStream broken = new SequenceInputStream(
                    new ByteArrayInputStream(lines(5).getBytes(UTF_8)),
                    new FilterInputStream(InputStream.nullInputStream()) {
                        @Override
                        public int read(byte[] bytes, int offset, int length) throws IOException {
                            throw new IOException("gone");
                        }
                    });
            assertThatThrownBy(() -> plant.jobs.ingest(Plant.named("x.jsonl"), broken))
                    .hasMessage("gone");
            assertThat(plant.jobs.list(Optional.empty(), 10)).isEmpty();
            assertThat(plant.jobs.queued()).isZero();
        }
    }

    @Test
    void whatWasAcceptedIsDoneAfterAKill() throws Exception {
        String waiting;
        try (Plant killed = new Plant(folder, LIMITS, it -> {})) {
            waiting = killed.upload("day.jsonl", lines(50)).id(); // never started
        }
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            plant.jobs.start();
            assertThat(plant.over(waiting).counts()).containsEntry("stored", 50L);
        }
    }

    @Test
    void anEndThatAKilledServerHadSavedButNotToldIsToldOnce() throws Exception {
        new Plant(folder, LIMITS, it -> {}).close();
        JobStore store = new JobStore(folder.resolve("server/jobs"), new Json());
        store.spool("0a", new ByteArrayInputStream(lines(1).getBytes(UTF_8)), 1 << 20);
        store.save(Job.queued("0a", Kind.INGEST, "day.jsonl", Instant.EPOCH, Optional.of(Plant.named("day.jsonl")))
                .over(State.FINISHED, Optional.empty(), Instant.EPOCH));
        for (int start = 0; start < 2; start++) {
            try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
                plant.jobs.start();
                assertThat(plant.over("0a").state()).isEqualTo(State.FINISHED);
                assertThat(plant.told("job").stream().filter(it -> it.contains("\"id\":\"0a\"")))
                        .hasSize(1);
                assertThat(plant.files(".upload")).isZero();
            }
        }
    }

    @Test
    void aJobThatIsStoppedByTheServersEndGoesOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ending = new CountDownLatch(1);
        String id;
        Thread closing;
        Plant first = new Plant(folder, LIMITS, it -> {
            begun.countDown();
            await(ending);
        });
        id = first.upload("day.jsonl", lines(2_000)).id();
        first.jobs.start();
        await(begun);
        closing = Thread.ofVirtual().start(first::close);
        closing.join(Duration.ofMillis(200));
        ending.countDown();
        closing.join();
        try (Plant second = new Plant(folder, LIMITS, it -> {})) {
            assertThat(second.jobs.find(id).orElseThrow().state()).isEqualTo(State.QUEUED);
            second.jobs.start();
            Job job = second.over(id);
            assertThat(job.attempts()).isEqualTo(2);
            assertThat(job.counts())
                    .hasEntrySatisfying("records", it -> assertThat(it).isEqualTo(2_000));
            assertThat(second.archive.count()).isEqualTo(2_000);
        }
    }

    @Test
    void aJobWhoseUploadIsGoneOrThatTheServerNeverSurvivesSaysSo() throws Exception {
        String gone;
        String deadly;
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            gone = plant.upload("gone.jsonl", lines(1)).id();
            deadly = plant.upload("deadly.jsonl", lines(1)).id();
        }
        Files.delete(folder.resolve("server/jobs").resolve(gone + ".upload"));
        Path saved = folder.resolve("server/jobs").resolve(deadly + ".json");
        Files.writeString(
                saved,
                Files.readString(saved)
                        .replace("\"attempts\":0", "\"attempts\":3")
                        .replace("\"state\":\"queued\"", "\"state\":\"running\""));
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            plant.jobs.start();
            assertThat(plant.over(gone)).returns(State.INTERRUPTED, Job::state);
            assertThat(plant.over(deadly))
                    .returns(State.INTERRUPTED, Job::state)
                    .satisfies(it ->
                            assertThat(it.message()).contains("The server ended 3 times while it worked on this"));
        }
    }

    @Test
    void jobsCanBeStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Plant plant = new Plant(folder, LIMITS, it -> {
            begun.countDown();
            await(stopped);
        })) {
            Job running = plant.upload("long.jsonl", lines(3_000));
            Job waiting = plant.upload("next.jsonl", lines(1));
            plant.jobs.start();
            await(begun);

            assertThat(plant.jobs.cancel(waiting.id()).orElseThrow().state()).isEqualTo(State.CANCELLED);
            assertThat(plant.jobs.cancel(running.id())).isPresent();
            stopped.countDown();
            assertThat(plant.over(running.id()).state()).isEqualTo(State.CANCELLED);
            assertThat(plant.archive.count()).isPositive().isLessThan(3_000);
            assertThat(plant.jobs.cancel("nobody")).isEmpty();
            assertThat(plant.jobs.list(Optional.empty(), 10))
                    .filteredOn(it -> it.kind() == Kind.INGEST)
                    .extracting(Job::id)
                    .containsExactly(waiting.id(), running.id());
        }
    }

    @Test
    void oldJobsAreForgotten() throws Exception {
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            plant.jobs.start();
            for (int i = 0; i < 15; i++) {
                plant.over(plant.upload("day.jsonl", lines(1)).id());
            }
            plant.jobs.close();
            assertThat(plant.jobs.list(Optional.empty(), 100)).hasSize(10);
            assertThat(plant.files(".json")).isEqualTo(10);
        }
    }

    @Test
    void articlesOfOtherVersionsAreAnalysedAnewInTheBackground() throws Exception {
        try (Plant plant = new Plant(folder, LIMITS, it -> {})) {
            for (int i = 0; i < 450; i++) {
                plant.archive.put(plant.json.readReading(line(i)), Map.of("test.words", "older"));
            }
            plant.archive.commit();
            plant.jobs.start();
            Job job = plant.overOfKind(Kind.REANALYSIS);

            assertThat(job.state()).isEqualTo(State.FINISHED);
            assertThat(job.counts()).isEqualTo(Map.of("due", 450L, "seen", 450L, "revised", 450L));
            assertThat(plant.archive.madeBy(new ArticleId("a7"))).containsEntry("test.words", "unversioned");
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String id(Reading reading) {
        return reading.id().value();
    }

    static String lines(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(JobsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String line(int number) {
        return "{\"id\":\"a%d\",\"title\":\"Report %d\",\"body\":\"The harbour was calm on day %d.\"}"
                .formatted(number, number, number);
    }
}
