package org.parallax.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.ingest.Intake;
import org.parallax.ingest.Tally;
import org.parallax.ingest.resource.Resources;

class WarcSourceTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesWithWhereTheyCameFrom(boolean compressed) {
        List<Reading> readings = read(new Written(compressed)
                .record("WARC-Type: warcinfo\r\n", "software: test\r\n".getBytes(UTF_8))
                .pages(1, 3)
                .bytes());

        assertThat(titles(readings)).containsExactly("Line 1 late again", "Line 2 late again", "Line 3 late again");
        assertThat(readings.get(1).article().url()).contains(URI.create("https://courier.example/2"));
        assertThat(readings.get(1).article().provenance().retrieved()).contains(Instant.parse("2024-05-14T10:30:00Z"));
        assertThat(readings.get(1).article().provenance().location().toString())
                .matches("file:/archives/a.warc#offset=\\d+");
        assertThat(problems).isEmpty();
    }

    @Test
    void allRecordsInOneMember() {
        byte[] plain = new Written(false).pages(1, 5).bytes();

        assertThat(read(Written.gzip(plain))).hasSize(5);
        assertThat(problems).isEmpty();
    }

    @Test
    void codingsOfBodies() throws Exception {
        byte[] html = Written.html(1).getBytes(UTF_8);
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(html);
        }
        // Brotli of an uncompressed meta-block: the decoder is what is tested here, not how well anyone packs.
        List<Reading> readings = read(new Written(true)
                .answer(1, "Content-Encoding: gzip\r\n", Written.gzip(html))
                .answer(2, "Content-Encoding: deflate\r\n", zlib.toByteArray())
                .answer(3, "Content-Encoding: zstd\r\n", Zstd.compress(html))
                .answer(4, "Content-Encoding: br\r\n", brotli(html))
                .answer(5, "Transfer-Encoding: chunked\r\n", chunked(html))
                .answer(6, "Transfer-Encoding: chunked\r\n", html)
                .answer(7, "Content-Encoding: gzip\r\n", html)
                .bytes());

        assertThat(titles(readings)).hasSize(7).containsOnly("Line 1 late again");
        assertThat(codes()).containsExactly("BAD_ENCODING");
    }

    @Test
    void whatIsNoPageIsPassedOverWithAReason() {
        Intake intake = intake();
        List<Reading> readings = read(
                new Written(true)
                        .record("WARC-Type: request\r\n", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
                        .record("WARC-Type: revisit\r\n", "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8))
                        .record("WARC-Type: response\r\n", "HTTP/1.1 404 Gone\r\n\r\nno".getBytes(UTF_8))
                        .record(
                                "WARC-Type: response\r\n",
                                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nno".getBytes(UTF_8))
                        .record("WARC-Type: response\r\n", "no answer\r\n\r\n".getBytes(UTF_8))
                        .record(
                                "WARC-Type: resource\r\nWARC-Target-URI: https://courier.example/9\r\nContent-Type: text/html\r\n",
                                Written.html(9).getBytes(UTF_8))
                        .bytes(),
                intake);

        assertThat(titles(readings)).containsExactly("Line 9 late again");
        assertThat(codes()).containsExactly("REVISIT", "HTTP_STATUS", "NOT_TEXT", "BAD_HTTP");
        Tally tally = intake.tally();
        assertThat(List.of(tally.records(), tally.articles(), tally.skipped(), tally.damaged()))
                .containsExactly(5L, 1L, 3L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "lots", "9223372036854775807", "1000000", "100"})
    void aWrongLengthCostsItsRecord(String length) {
        String record = new String(new Written(false).page(2).bytes(), UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
        List<Reading> readings = read(new Written(false)
                .page(1)
                .raw(record.getBytes(UTF_8))
                .pages(3, 4)
                .bytes());

        assertThat(titles(readings)).containsExactly("Line 1 late again", "Line 3 late again", "Line 4 late again");
        assertThat(codes()).containsExactly("BAD_LENGTH");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCutArchiveKeepsWhatIsWhole(boolean compressed) {
        byte[] bytes = new Written(compressed).pages(1, 3).bytes();
        byte[] two = new Written(compressed).pages(1, 2).bytes();
        for (int cut = two.length + 20; cut < bytes.length - 10; cut += 97) {
            problems.clear();
            assertThat(read(Arrays.copyOf(bytes, cut))).hasSize(2);
            assertThat(codes()).containsExactly("TRUNCATED");
        }
    }

    @Test
    void aBombInOneRecordLeavesTheOthers() {
        byte[] bomb = Written.gzip(new byte[64 << 20]);
        assertThat(read(new Written(true)
                        .page(1)
                        .answer(2, "Content-Encoding: gzip\r\n", bomb)
                        .page(3)
                        .bytes()))
                .hasSize(2);
        assertThat(codes()).containsExactly("TOO_LARGE");
    }

    @Test
    void aWrongDigestIsTold() {
        read(new Written(true)
                .record(
                        "WARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
                        Written.html(1).getBytes(UTF_8))
                .record(
                        "WARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Block-Digest: sha1:%s\r\n"
                                .formatted("VJACE4T6MGCHDW522T7IDNT3FMVOPRWL"),
                        "<p>x</p>".getBytes(UTF_8))
                .bytes());
        assertThat(codes())
                .startsWith("CHECKSUM")
                .filteredOn("CHECKSUM"::equals)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangedByteCostsTwoRecordsAtMost(boolean compressed) throws Exception {
        byte[] bytes = new Written(compressed)
                .record("WARC-Type: warcinfo\r\n", "software: test\r\n".getBytes(UTF_8))
                .pages(1, 20)
                .bytes();
        Random random = new Random(11);
        int rounds = 5_000;
        int good = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] mutant = bytes.clone();
            mutant[random.nextInt(mutant.length)] ^= (byte) (1 + random.nextInt(255));
            good += pages(mutant) >= 18 ? 1 : 0;
        }
        assertThat(good).isGreaterThanOrEqualTo(rounds * 99 / 100);
    }

    private static long pages(byte[] bytes) throws Exception {
        try (var pages = new WarcSource()
                .unpack(
                        Resources.bytes(
                                URI.create("file:/archives/a.warc.gz"), bytes, Optional.empty(), Optional.empty()),
                        problem -> {})) {
            return pages.count();
        }
    }

    private List<Reading> read(byte[] bytes) {
        return read(bytes, intake());
    }

    private static List<Reading> read(byte[] bytes, Intake intake) {
        try (var readings = intake.read(
                Resources.bytes(URI.create("file:/archives/a.warc"), bytes, Optional.empty(), Optional.empty()))) {
            return readings.toList();
        }
    }

    private Intake intake() {
        return Intake.of(Intake.bundled(), problems::add);
    }

    private static List<String> titles(List<Reading> readings) {
        return readings.stream().map(it -> it.article().title().orElse("")).toList();
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    private static byte[] chunked(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += 1_000) {
            int length = Math.min(1_000, bytes.length - at);
            out.writeBytes((Integer.toHexString(length) + ";x=y\r\n").getBytes(UTF_8));
            out.write(bytes, at, length);
            out.writeBytes("\r\n".getBytes(UTF_8));
        }
        out.writeBytes("0\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    /** Brotli as a stream of meta-blocks that are not compressed (RFC 7932, 9.2). */
    private static byte[] brotli(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bits bits = new Bits(out);
        bits.put(0, 1); // window of 16 bits
        bits.put(0, 1); // not the last
        bits.put(0, 2); // length in four nibbles
        bits.put(bytes.length - 1, 16);
        bits.put(1, 1); // not compressed
        bits.align();
        out.writeBytes(bytes);
        bits.put(3, 2); // the last, and empty
        bits.align();
        return out.toByteArray();
    }

    private static final class Bits {

        private final ByteArrayOutputStream out;
        private int pending;
        private int count;

        Bits(ByteArrayOutputStream out) {
            this.out = out;
        }

        void put(int value, int width) {
            for (int i = 0; i < width; i++) {
                pending |= ((value >> i) & 1) << count++;
                if (count == 8) {
                    align();
                }
            }
        }

        void align() {
            if (count > 0) {
                out.write(pending);
            }
            pending = 0;
            count = 0;
        }
    }
}
