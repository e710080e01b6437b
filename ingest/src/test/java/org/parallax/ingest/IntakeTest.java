package org.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;

class IntakeTest {

    private static final String RECORD = "{\"id\": \"%s\", \"body\": \"Tides.\"}\n";

    private final List<Problem> problems = new ArrayList<>();
    private final Intake intake = Intake.of(Intake.bundled(), problems::add);

    @TempDir
    private Path folder;

    private List<String> ids(String... inputs) {
        try (Stream<Reading> readings = intake.read(List.of(inputs))) {
            return readings.map(it -> it.id().value()).toList();
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void foldersAreReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
        write("b.jsonl", RECORD.formatted("b"));
        write("a/z.jsonl", RECORD.formatted("az"));
        write("a/.hidden.jsonl", RECORD.formatted("no"));
        write("c.jsonl", RECORD.formatted("c"));

        assertThat(ids(folder.toString())).containsExactly("az", "b", "c");
        assertThat(ids(folder + "/[bc].jsonl")).containsExactly("b", "c");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsNotThereIsReported() {
        assertThat(ids(folder + "/none", folder + "/*.html")).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("NOT_FOUND", "NOT_FOUND");
    }

    @Test
    void standardInputIsReadByItsLooks() {
        Intake piped = Intake.of(
                Intake.bundled(),
                problems::add,
                new ByteArrayInputStream(RECORD.formatted("p").getBytes(UTF_8)));

        assertThat(piped.read(List.of("-")).map(it -> it.id().value())).containsExactly("p");
    }

    @Test
    void gzipIsUndoneWhateverTheName() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(RECORD.formatted("g").getBytes(UTF_8));
        }
        Files.write(folder.resolve("packed.jsonl"), packed.toByteArray());

        assertThat(ids(folder + "/packed.jsonl")).containsExactly("g");
    }

    @Test
    void aGzipBombIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[3 << 20]);
        }
        Files.write(folder.resolve("bomb.txt.gz"), packed.toByteArray());

        assertThat(ids(folder.toString())).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("TOO_LARGE");
    }

    @Test
    void imagesAndEmptyFilesAreRefusedWithAReason() throws IOException {
        Files.write(folder.resolve("a.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        write("b.txt", "");

        assertThat(ids(folder + "/a.html", folder + "/b.txt")).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("WRONG_TYPE", "EMPTY");
        assertThat(intake.tally().records()).isEqualTo(2);
        assertThat(intake.tally().skipped()).isEqualTo(2);
    }

    @Test
    void whatLiesInAFolderBesideThePressIsLeftOutWithAWarning() throws IOException {
        write(
                "README.md",
                "# Tides\n\nA page for every port of the northern coast, with all that its harbour master says.");
        write("gold.json", "{\n  \"north\": {\"articles\": 3}\n}\n");
        write("small.json", "{\"north\": 3}\n{\"south\": 4}\n");
        write("one.json", RECORD.formatted("one"));
        write("style.css", "body { margin: 0 }");
        Files.write(folder.resolve("photo.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

        assertThat(ids(folder.toString())).containsExactly("one");
        assertThat(problems).hasSize(5).allSatisfy(it -> {
            assertThat(it.code()).isEqualTo("NOT_PRESS");
            assertThat(it.severity()).isEqualTo(Problem.Severity.WARNING);
        });
        assertThat(intake.tally().skipped()).isEqualTo(5);
    }

    @Test
    void whatIsNamedIsReadWhateverItsName() throws IOException {
        write("gold.json", "{\n  \"north\": 3\n}\n");
        write("README.md", RECORD.formatted("readme"));

        assertThat(ids(folder + "/gold.json", folder + "/README.md")).containsExactly("readme");
        assertThat(problems).extracting(Problem::code).containsExactly("BAD_SCHEMA");
    }

    @Test
    void aSourceThatThrowsCostsItsResourceOnly() throws IOException {
        write("a.jsonl", RECORD.formatted("a"));
        Intake fragile = Intake.of(List.of(new Throwing()), problems::add);

        assertThat(fragile.read(List.of(folder.toString()))).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("INTERNAL");
    }

    @Test
    void readingsAreMadeOneByOneAsTheyAreAskedFor() throws IOException {
        write("a.jsonl", "a\nb\n");
        Counting counting = new Counting();
        Iterator<Reading> readings = Intake.of(List.of(counting), problems::add)
                .read(List.of(folder.toString()))
                .iterator();

        readings.next();

        assertThat(counting.made).isLessThanOrEqualTo(2);
    }

    private static class Throwing implements Source {

        @Override
        public String name() {
            return "throwing";
        }

        @Override
        public Match match(Resource resource) {
            return Match.FALLBACK;
        }

        @Override
        public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
            throw new IllegalStateException("no");
        }
    }

    private static final class Counting extends Throwing {

        private int made;

        @Override
        public Stream<Reading> read(Resource resource, Problems problems) {
            return Stream.iterate(1, it -> it + 1).limit(1_000).map(it -> {
                made++;
                return Reading.of(Article.titled("Tide " + it).body("Tides.").build());
            });
        }
    }
}
