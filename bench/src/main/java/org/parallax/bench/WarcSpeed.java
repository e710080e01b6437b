package org.parallax.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.parallax.api.annotation.Reading;
import org.parallax.ingest.Intake;
import org.parallax.ingest.Tally;

/**
 * Cuts a WARC file of generated pages, and compares that with what unpacking it and parsing its pages with jsoup alone takes, in
 * one run, by turns, both on all processors.
 *
 * <pre>WarcSpeed [pages=100000] [rounds=2] [file=FILE]</pre>
 *
 * The file is made where it is not there.
 */
public final class WarcSpeed {

    private static final PrintStream OUT = System.out;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private WarcSpeed() {}

    /** A measured piece of work. */
    private interface Work {
        long run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int pages = 100_000;
        int rounds = 2;
        Path file = null;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.substring(0, argument.indexOf('='))) {
                case "pages" -> pages = Integer.parseInt(value);
                case "rounds" -> rounds = Integer.parseInt(value);
                case "file" -> file = Path.of(value);
                default -> throw new IllegalArgumentException("pages=, rounds= or file=, not " + argument);
            }
        }
        Path warc = file == null ? Path.of(System.getProperty("java.io.tmpdir"), "pages-" + pages + ".warc.gz") : file;
        if (!Files.exists(warc)) {
            write(warc, new WarcPages(1), pages);
        }
        OUT.printf(Locale.ROOT, "%,d pages, %,d bytes packed, %d processors%n", pages, Files.size(warc), PROCESSORS);
        for (int round = 1; round <= rounds; round++) {
            double alone = measured("gunzip and jsoup", () -> parse(warc));
            double cut = measured("cut", () -> cut(warc));
            OUT.printf(Locale.ROOT, "round %d: %.2f times%n", round, cut / alone);
        }
    }

    private static double measured(String what, Work work) throws Exception {
        Memory.resetPeak();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long begun = System.nanoTime();
        long done = work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double used = (system.getProcessCpuTime() - cpu) / 1e9;
        OUT.printf(
                Locale.ROOT,
                "%-18s %,9d pages %6.1f s, %6.1f s of processors, %,6.0f a second%n%s%n",
                what,
                done,
                seconds,
                used,
                done / seconds,
                Memory.peak());
        return seconds;
    }

    private static long cut(Path warc) {
        Intake intake = Intake.of(Intake.bundled(), problem -> OUT.println(problem));
        try (Stream<Reading> readings = intake.read(List.of(warc.toString()))) {
            readings.forEach(it -> {});
        }
        Tally tally = intake.tally();
        if (tally.records() != tally.articles()) {
            throw new IllegalStateException("Not all pages gave an article: " + tally);
        }
        return tally.articles();
    }

    /** Unpacks on one thread and parses on all, which is the least that cutting needs. */
    private static long parse(Path warc) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
        Semaphore room = new Semaphore(4 * PROCESSORS);
        long records = 0;
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(warc), 1 << 16), 1 << 16)) {
            for (byte[] html = page(in); html.length > 0; html = page(in)) {
                byte[] bytes = html;
                records++;
                room.acquire();
                workers.execute(() -> {
                    try {
                        Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "");
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        room.release();
                    }
                });
            }
        }
        workers.shutdown();
        if (!workers.awaitTermination(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Parsing did not end");
        }
        return records;
    }

    private static byte[] page(InputStream in) throws IOException {
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
        }
        if (length < 0) {
            return new byte[0];
        }
        byte[] block = in.readNBytes(length);
        in.skipNBytes(4);
        int at = 3;
        while (block[at - 3] != '\r' || block[at - 1] != '\r') {
            at++;
        }
        return Arrays.copyOfRange(block, at + 1, block.length);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(UTF_8);
    }

    private static void write(Path warc, WarcPages pages, int count) throws IOException {
        Path beside = warc.resolveSibling(warc.getFileName() + ".tmp");
        try (OutputStream out = Files.newOutputStream(beside)) {
            for (int i = 0; i < count; i++) {
                byte[] html = pages.html(i).getBytes(UTF_8);
                byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: "
                                + html.length + "\r\n\r\n")
                        .getBytes(UTF_8);
                byte[] head = """
                        WARC/1.0\r
                        WARC-Type: response\r
                        WARC-Date: 2024-05-14T10:30:00Z\r
                        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r
                        Content-Type: application/http; msgtype=response\r
                        WARC-Target-URI: %s\r
                        Content-Length: %d\r
                        \r
                        """.formatted(i, pages.url(i), http.length + html.length)
                        .getBytes(UTF_8);
                ByteArrayOutputStream member = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
                    gzip.write(head);
                    gzip.write(http);
                    gzip.write(html);
                    gzip.write("\r\n\r\n".getBytes(UTF_8));
                }
                out.write(member.toByteArray());
            }
        }
        Files.move(beside, warc);
    }
}
