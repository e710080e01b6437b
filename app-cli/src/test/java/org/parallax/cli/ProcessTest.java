package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;

/** What only a process of its own can show. */
class ProcessTest {

    private static final int ARTICLES = 8_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedOutlastsAKill() throws Exception {
        Path press = press();
        List<String> acknowledged = new ArrayList<>();
        Process killed = start("ingest", "--with", "none", "--acknowledge", press.toString());
        try (BufferedReader out = killed.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("ACK ")) {
                    acknowledged.add(line.substring(4));
                }
                if (acknowledged.size() == 600) {
                    killed.toHandle().destroyForcibly(); // of the process itself this would close the output too
                }
            }
        }
        Path ids = Files.write(folder.resolve("ids"), acknowledged);
        Run run = Run.in(folder);
        assertThat(run.parallax("archive", "verify", "--acknowledged", ids.toString())
                        .out())
                .isEqualTo("VERIFY missing=0 dup=0\n");
        Result rest = run.parallax("ingest", "--with", "none", "--json", press.toString());
        assertThat(rest.exit()).isZero();
        assertThat(rest.out()).contains("\"articles\":" + ARTICLES);
    }

    @Test
    void toldToEndItCommitsWhatItHasBegun() throws Exception {
        Path press = press();
        Process process = start("ingest", "--with", "none", "--acknowledge", press.toString());
        int acknowledged = 0;
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged += line.startsWith("ACK ") ? 1 : 0;
                if (acknowledged == 500) {
                    process.toHandle().destroy();
                }
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(Run.in(folder).parallax("archive", "stats", "--json").out())
                .contains("\"articles\":" + acknowledged);
    }

    @Test
    void aReaderThatHasSeenEnoughEndsItQuietly() throws Exception {
        Process process = start("analyze", "--with", "none", press().toString());
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"article\"");
        }
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            assertThat(err.lines()).isEmpty();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void followingFeedsEndsSoonAfterItIsToldTo() throws Exception {
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] feed =
                ("<rss version=\"2.0\"><channel><title>Harbour Courier</title><item><guid>1</guid><title>Ferry sinks</title>"
                                + "<description>The ferry sank. It was old.</description></item></channel></rss>")
                        .getBytes(UTF_8);
        web.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/feed");
            exchange.sendResponseHeaders(known ? 200 : 404, known ? feed.length : -1);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(known ? feed : new byte[0]);
            }
        });
        web.start();
        String site = "127.0.0.1:" + web.getAddress().getPort();
        try {
            Process process = start("watch", "--with", "none", "--allow-fetch", site, "http://" + site + "/feed");
            Run run = Run.in(folder);
            long begun = System.nanoTime();
            while (!run.parallax("archive", "stats", "--json").out().contains("\"articles\":1")) {
                assertThat(process.isAlive()).isTrue();
                assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(60));
                Thread.sleep(200);
            }
            process.toHandle().destroy();

            assertThat(process.waitFor(10, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
            assertThat(run.parallax("archive", "verify").exit()).isZero();
        } finally {
            web.stop(0);
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dguice_custom_class_loading=CHILD",
                "-cp",
                System.getProperty("java.class.path"),
                "org.parallax.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(it -> it.startsWith("PARALLAX_") || it.startsWith("XDG_"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PARALLAX_FETCH_CONTACT", "desk@newsroom.example");
        return builder.start();
    }

    private Path press() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add("{\"id\":\"p%d\",\"body\":\"Report %d from Invented Bay: the harbour was quiet.\"}"
                    .formatted(i, i));
        }
        return Files.write(folder.resolve("press.jsonl"), lines);
    }
}
