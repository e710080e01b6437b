package org.parallax.ingest.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.ingest.Intake;
import org.parallax.ingest.resource.Resources;

class PackedTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void pagesOfAZipFile() throws IOException {
        List<Reading> readings =
                read(zip("press/a.html", page("A"), "../../b.html", page("B"), "c.html", gzip(page("C"))));

        assertThat(titles(readings)).containsExactly("Ferry A is late", "Ferry B is late", "Ferry C is late");
        assertThat(readings)
                .extracting(it -> it.article().provenance().location().toString())
                .containsExactly(
                        "file:/press.pack#entry=press/a.html",
                        "file:/press.pack#entry=../../b.html",
                        "file:/press.pack#entry=c.html");
        assertThat(problems).isEmpty();
    }

    @Test
    void filesThatAreNotPackedAndSayTheirLengthBehindThemselves(@TempDir Path folder) throws IOException {
        byte[] zip = asItGoes("a.html", page("A"), "b.html", page("B"));
        Path file = Files.write(folder.resolve("press.wacz"), zip);

        assertThat(titles(read(Resources.file(file)))).containsExactly("Ferry A is late", "Ferry B is late");
        assertThat(problems).isEmpty();
        assertThat(read(zip)).as("where there is no file to go back in").isEmpty();
        assertThat(codes()).hasSize(1);
    }

    @Test
    void aZipFileWithinAnother() throws IOException {
        byte[] inner = zip("a.html", page("A"), "b.html", page("B"));

        assertThat(titles(read(zip("one.html", page("One"), "inner.zip", inner, "two.html", page("Two")))))
                .containsExactly("Ferry One is late", "Ferry A is late", "Ferry B is late", "Ferry Two is late");
        byte[] deep = zip("1.zip", zip("2.zip", zip("3.zip", zip("4.html", page("Deep")))));
        assertThat(read(deep)).isEmpty();
        assertThat(codes()).containsExactly("TOO_DEEP");
    }

    @Test
    void bombsCostThemselves() throws IOException {
        assertThat(titles(read(zip("a.html", page("A"), "bomb.html", new byte[40 << 20], "c.html", page("C")))))
                .containsExactly("Ferry A is late", "Ferry C is late");
        assertThat(codes()).containsExactly("TOO_LARGE");
    }

    @Test
    void aCutZipFileKeepsWhatIsWhole() throws IOException {
        byte[] whole = zip("a.html", page("A"), "b.html", page("B"));
        int second = new String(whole, ISO_8859_1).indexOf("b.html");

        assertThat(titles(read(Arrays.copyOf(whole, second + 60)))).containsExactly("Ferry A is late");
        assertThat(codes()).containsExactly("TRUNCATED");
    }

    @Test
    void pagesOfATarFile() throws IOException {
        byte[] tar = tar("press/a.html", page("A"), "b.html", page("B"));

        assertThat(titles(read(tar))).containsExactly("Ferry A is late", "Ferry B is late");
        assertThat(titles(read(gzip(tar)))).containsExactly("Ferry A is late", "Ferry B is late");
        assertThat(titles(read(Arrays.copyOf(tar, tar.length - 1_600)))).containsExactly("Ferry A is late");
        assertThat(codes()).containsExactly("TRUNCATED");
    }

    @Test
    void aWaczIsItsArchivesAndNotItsIndexes() throws IOException {
        assertThat(titles(read(zip(
                        "datapackage.json",
                        "{\"profile\":\"data-package\"}".getBytes(UTF_8),
                        "pages/pages.jsonl",
                        "{\"format\":\"json-pages-1.0\"}".getBytes(UTF_8),
                        "archive/a.html",
                        page("A")))))
                .containsExactly("Ferry A is late");
        assertThat(codes()).containsOnly("NOT_PRESS");
    }

    private static byte[] page(String name) {
        return ("<!doctype html><html><head><title>Ferry %s is late</title></head><body><article><h1>Ferry %s is late</h1>"
                                .formatted(name, name)
                        + ("<p>The ferry left the northern pier an hour late on Monday, and nobody could say why its two"
                                        + " sister ships were not sent out instead.</p>")
                                .repeat(4)
                        + "</article></body></html>")
                .getBytes(UTF_8);
    }

    private static byte[] zip(Object... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) files[i]));
                zip.write((byte[]) files[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A ZIP of files that are stored, as it is written by who does not go back to note a length. */
    private static byte[] asItGoes(Object... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        for (int i = 0; i < files.length; i += 2) {
            byte[] name = ((String) files[i]).getBytes(UTF_8);
            byte[] content = (byte[]) files[i + 1];
            CRC32 crc = new CRC32();
            crc.update(content);
            int sum = (int) crc.getValue();
            int at = bytes.size();
            bytes.writeBytes(little(0x04034b50, s(20), s(8), s(0), 0, 0, 0, 0, s(name.length), s(0)));
            bytes.writeBytes(name);
            bytes.writeBytes(content);
            bytes.writeBytes(little(0x08074b50, sum, content.length, content.length));
            list.writeBytes(little(0x02014b50, s(20), s(20), s(8), s(0), 0, sum, content.length, content.length));
            list.writeBytes(little(s(name.length), s(0), s(0), s(0), s(0), 0, at));
            list.writeBytes(name);
        }
        int at = bytes.size();
        short count = s(files.length / 2);
        bytes.writeBytes(list.toByteArray());
        bytes.writeBytes(little(0x06054b50, s(0), s(0), count, count, list.size(), at, s(0)));
        return bytes.toByteArray();
    }

    private static short s(int value) {
        return (short) value;
    }

    private static byte[] little(Number... values) {
        ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        for (Number value : values) {
            if (value instanceof Short it) {
                bytes.putShort(it);
            } else {
                bytes.putInt(value.intValue());
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static byte[] tar(Object... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < files.length; i += 2) {
            byte[] content = (byte[]) files[i + 1];
            byte[] header = new byte[512];
            put(header, 0, (String) files[i]);
            put(header, 124, "%011o".formatted(content.length));
            put(header, 148, "        ");
            header[156] = '0';
            put(header, 257, "ustar\00000");
            int sum = 0;
            for (byte b : header) {
                sum += b & 0xff;
            }
            put(header, 148, "%06o\0 ".formatted(sum));
            bytes.writeBytes(header);
            bytes.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
        }
        bytes.writeBytes(new byte[1_024]);
        return bytes.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private List<Reading> read(byte[] bytes) {
        return read(Resources.bytes(URI.create("file:/press.pack"), bytes, Optional.empty(), Optional.empty()));
    }

    private List<Reading> read(Resource resource) {
        try (var readings = Intake.of(Intake.bundled(), problems::add).read(resource)) {
            return readings.toList();
        }
    }

    private static List<String> titles(List<Reading> readings) {
        return readings.stream().map(it -> it.article().title().orElse("")).toList();
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }
}
