package org.parallax.ingest.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;
import org.parallax.ingest.Tally;
import org.parallax.ingest.TestPages;

class JsonlSourceTest {

    private final TestPages pages = new TestPages();

    private static String record(int id) {
        return "{\"id\": \"r%d\", \"body\": \"The tide table of day %d.\"}".formatted(id, id);
    }

    @Test
    void aDamagedLineCostsItselfAndIsKeptWithItsPlace() {
        List<Article> articles = pages.read("day.jsonl", record(1) + "\n{\"id\": oops}\n" + record(3) + "\n");

        assertThat(articles).extracting(it -> it.id().value()).containsExactly("r1", "r3");
        assertThat(pages.problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BAD_JSON");
            assertThat(problem.subject()).isEqualTo("file:/press/day.jsonl#line=2");
            assertThat(problem.record()).contains("{\"id\": oops}");
            assertThat(problem.message()).contains("at byte " + (record(1).length() + 1));
        });
    }

    @Test
    void everyLineIsAccountedFor() {
        pages.read("day.jsonl", String.join("\n", record(1), "", "[]", record(1), "{\"id\": 7}", "{", record(2)));

        Tally tally = pages.intake.tally();
        assertThat(tally.articles()).isEqualTo(2);
        assertThat(tally.duplicates()).isEqualTo(1);
        assertThat(tally.damaged()).isEqualTo(3);
        assertThat(tally.records()).isEqualTo(6);
        assertThat(tally.reasons()).containsOnlyKeys("BAD_JSON", "BAD_SCHEMA", "DUPLICATE_ID", "EMPTY_RECORD");
    }

    @Test
    void byteOrderMarkCarriageReturnsAndBlankLinesDoNoHarm() {
        assertThat(pages.read("day.jsonl", "\ufeff" + record(1) + "\r\n\r\n  \r\n" + record(2)))
                .hasSize(2);
        assertThat(pages.problems).isEmpty();
    }

    @Test
    void theBodyIsNeverAltered() {
        assertThat(pages.read("day.jsonl", "{\"id\": \"a\", \"body\": \" soft\u00adhyphen\u00a0and\\ttab\\r\\n\"}"))
                .singleElement()
                .satisfies(article -> assertThat(article.body()).isEqualTo(" soft\u00adhyphen\u00a0and\ttab\r\n"));
    }

    @Test
    void aLineThatIsNotUtf8IsRefused() {
        byte[] bytes = (record(1) + "\n" + record(2) + "\n").getBytes(UTF_8);
        bytes[bytes.length - 6] = (byte) 0xff;

        assertThat(pages.read("day.jsonl", bytes)).hasSize(1);
        assertThat(pages.codes()).containsExactly("BAD_CHARSET");
    }

    @Test
    void aGzipStreamThatBreaksOffGivesWhatCameBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            lines.append("{\"id\": \"%d\", \"body\": \"%x%x\"}\n".formatted(i, random.nextLong(), random.nextLong()));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines.toString().getBytes(UTF_8));
        }

        List<Article> articles = pages.read("day.jsonl.gz", Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertThat(articles).hasSizeBetween(50, 450);
        assertThat(pages.codes()).containsExactly("TRUNCATED");
    }

    @Test
    void datesBeforeTheWebOrInTheFutureAreLeftOut() {
        List<Article> articles = pages.read("day.jsonl", """
                {"id": "a", "body": "b", "published": "2999-01-01"}
                {"id": "c", "body": "d", "published": "1066-10-14"}
                {"id": "e", "body": "f", "published": 12}
                """);

        assertThat(articles)
                .hasSize(3)
                .allSatisfy(article -> assertThat(article.published()).isEmpty());
        assertThat(pages.codes()).containsExactly("FUTURE_DATE", "BAD_DATE", "BAD_DATE");
    }

    @Test
    void oneDocumentOverManyLinesIsReportedOnce() {
        assertThat(pages.read("day.json", "[\n" + record(1) + ",\n" + record(2) + "\n]"))
                .isEmpty();
        assertThat(pages.codes()).containsExactly("BAD_SCHEMA");
    }
}
