package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/guides/replay-cc-news.md} as they stand there, against a crawl on a server of this machine. */
@Timeout(180)
class ReplayGuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```\n(.*?)^```", Pattern.DOTALL);
    private static final String FOLDER = "/crawl-data/CC-NEWS/2024/01/";
    private static final String FIRST = "CC-NEWS-20240103000000-00001.warc.gz";
    private static final String SECOND = "CC-NEWS-20240104000000-00002.warc.gz";

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final HttpServer crawl = start();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void tools() throws Exception {
        for (String tool : List.of("bash", "curl", "gunzip")) {
            boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                    .anyMatch(it -> Files.isExecutable(Path.of(it, tool)));
            assumeTrue(there, () -> tool + " is not there, so the guide is not tried");
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = Files.writeString(
                folder.resolve("parallax"),
                "#!/bin/sh\nexec %s -Dguice_custom_class_loading=CHILD -cp '%s' org.parallax.cli.Main \"$@\"\n"
                        .formatted(java, System.getProperty("java.class.path")));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @AfterEach
    void stop() {
        crawl.stop(0);
    }

    @Test
    void itsCommandsTakeAMonthInAndGoOnWhereTheyStopped() throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("..", "docs", "guides", "replay-cc-news.md")))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(blocks).hasSize(3);

        assertThat(run(blocks.get(0)).strip()).isEqualTo("2");
        run("set -o pipefail\n" + blocks.get(1));
        assertThat(folder.resolve("done.txt")).hasContent(FIRST + "\n" + SECOND + "\n");
        assertThat(folder.resolve(FIRST)).doesNotExist();
        assertThat(folder.resolve(SECOND + ".problems.jsonl")).content().contains("CHECKSUM");

        String told = run(blocks.get(2));
        assertThat(told).contains("CHECKSUM", "Ferry strike ends", "harbourcourier.example");
        assertThat(run("./parallax archive stats --archive news --json")).contains("\"articles\":2");

        int before = asked.size();
        run(blocks.get(1));
        assertThat(asked).hasSize(before);
    }

    private String run(String script) throws Exception {
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder("bash", "-eu", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment()
                .putAll(Map.of(
                        "CC_NEWS",
                        "http://127.0.0.1:" + crawl.getAddress().getPort(),
                        "HOME",
                        folder.toString(),
                        "no_proxy",
                        "127.0.0.1"));
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(() -> {
                    try {
                        return script + Files.readString(folder.resolve("err"));
                    } catch (IOException e) {
                        return script;
                    }
                })
                .isZero();
        return Files.readString(out);
    }

    private HttpServer start() {
        try {
            String paths = "%1$s%2$s\n%1$s%3$s\n".formatted(FOLDER.substring(1), FIRST, SECOND);
            byte[] damaged = packed(record("Harbour dredged again", "/dredged"));
            damaged[damaged.length - 6] ^= 0x55; // its checksum
            Map<String, byte[]> files = Map.of(
                    FOLDER + "warc.paths.gz", packed(paths),
                    FOLDER + FIRST, joined(packed(INFO), packed(record("Ferry strike ends", "/strike"))),
                    FOLDER + SECOND, joined(damaged, packed(record("Slip to close", "/slip"))));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                asked.add(path);
                byte[] file = files.get(path);
                exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
                if (file != null) {
                    exchange.getResponseBody().write(file);
                }
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final String INFO =
            "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 15\r\n\r\nsoftware: none\n\r\n\r\n";

    private static String record(String title, String path) {
        String page =
                "<!doctype html><html lang=\"en\"><head><title>%1$s</title><meta property=\"article:published_time\""
                                .formatted(title)
                        + " content=\"2024-01-03T08:00:00Z\"></head><body><article><h1>%1$s</h1><p>%1$s, the harbour office said on"
                                .formatted(title)
                        + " Wednesday. The ferry strike had kept the boats of Marrow Bay in port for nine days.</p><p>Crews went"
                        + " back to work at noon, and the first boat left for Kessel Bridge with forty passengers.</p></article>"
                        + "</body></html>";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbourcourier.example%s\r\n"
                        .formatted(path)
                + "WARC-Date: 2024-01-03T09:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(answer.getBytes(UTF_8).length, answer);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
