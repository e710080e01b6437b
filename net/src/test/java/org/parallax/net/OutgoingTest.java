package org.parallax.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Security;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {

    private final AtomicInteger contacts = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer canary = start();
    private int port;

    @BeforeAll
    static void forgetNames() {
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
    }

    @BeforeEach
    void start8080() {
        port = canary.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        released.countDown();
        canary.stop(0);
    }

    @Test
    void goesToWhatWasAllowedByExactHostAndPort() throws IOException {
        try (Outgoing outgoing = new Outgoing(new Rules(Set.of("127.0.0.1:" + port)), "Parallax/test")) {
            Response response = outgoing.send(post("http://127.0.0.1:" + port + "/hook"));

            assertThat(response.status()).isEqualTo(200);
            assertThat(new String(response.body(), UTF_8)).isEqualTo("POST /hook as Parallax/test: words");
            assertThatThrownBy(() -> outgoing.send(post("http://localhost:" + port + "/hook")))
                    .isInstanceOf(RefusedException.class);
            assertThat(contacts).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://localhost:8080/",
                "http://localhost.:8080/",
                "http://2130706433/",
                "http://127.1/",
                "http://0/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::127.0.0.1]/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://100.100.100.200/",
                "http://168.63.129.16/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://inside.example:8080/",
                "http://user:word@public.example/",
                "http://93.184.216.34:22/",
                "ftp://93.184.216.34/",
                "file:///etc/passwd",
                "http:///nowhere",
                "http://１２７.0.0.1/"
            })
    void goesNowhereElse(String address) {
        try (Outgoing outgoing = new Outgoing(Rules.strict(), "Parallax/test")) {
            assertThatThrownBy(() -> outgoing.send(post(address))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> outgoing.rules().check(URI.create(address)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aNameThatLeadsElsewhereAMomentLaterGainsNothing() throws IOException {
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8443), 0);
        inside.createContext("/", it -> contacts.incrementAndGet());
        inside.start();
        try (Outgoing outgoing = new Outgoing(Rules.strict(), "Parallax/test")) {
            URI shifty = URI.create("http://rebind.example:8443/");
            for (int round = 0; round < 1_000; round++) {
                assertThatCode(() -> outgoing.rules().check(shifty)).doesNotThrowAnyException();
                assertThatThrownBy(() -> outgoing.send(post(shifty.toString())))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("127.0.0.1 is this machine");
            }
            assertThat(contacts).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void followsNoRedirects() throws IOException {
        try (Outgoing outgoing = new Outgoing(new Rules(Set.of("127.0.0.1:" + port)), "Parallax/test")) {
            Response response = outgoing.send(post("http://127.0.0.1:" + port + "/elsewhere"));

            assertThat(response.status()).isEqualTo(307);
            assertThat(response.header("location")).contains("http://127.0.0.1:" + port + "/hook");
            assertThat(contacts).hasValue(1);
        }
    }

    @Test
    void readsNoMoreThanAsked() throws IOException {
        try (Outgoing outgoing = new Outgoing(new Rules(Set.of("127.0.0.1:" + port)), "Parallax/test")) {
            Response response = outgoing.send(post("http://127.0.0.1:" + port + "/endless"));

            assertThat(response.body()).hasSize(1_000);
            assertThat(response.cut()).isTrue();
        }
    }

    @Test
    void givesUpAtTheDeadlineHoweverOftenTheOtherSideSaysAByte() {
        try (Outgoing outgoing = new Outgoing(new Rules(Set.of("127.0.0.1:" + port)), "Parallax/test")) {
            Request request = new Request(
                    "POST",
                    URI.create("http://127.0.0.1:" + port + "/dripping"),
                    Map.of(),
                    new byte[0],
                    1_000,
                    Duration.ofMillis(500));

            assertThatThrownBy(() -> outgoing.send(request))
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessageContaining("did not answer within");
        }
    }

    @Test
    void rejectsWhatIsNoPair() {
        assertThatThrownBy(() -> new Rules(Set.of("hooks.example"))).hasMessageContaining("is not host:port");
    }

    private static Request post(String address) {
        return new Request(
                "POST",
                URI.create(address),
                Map.of("X-Test", "1"),
                "words".getBytes(UTF_8),
                1_000,
                Duration.ofSeconds(20));
    }

    private HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        contacts.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/elsewhere")) {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port + "/hook");
                exchange.sendResponseHeaders(307, -1);
                return;
            }
            if (path.equals("/endless") || path.equals("/dripping")) {
                exchange.sendResponseHeaders(200, 0);
                for (long sent = 0; sent < 1L << 32 && released.getCount() > 0; sent++) {
                    exchange.getResponseBody().write(path.equals("/endless") ? new byte[1 << 16] : new byte[1]);
                    exchange.getResponseBody().flush();
                    if (path.equals("/dripping")) {
                        pause();
                    }
                }
                return;
            }
            byte[] words = "%s %s as %s: %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            path,
                            exchange.getRequestHeaders().getFirst("User-Agent"),
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(200, words.length);
            exchange.getResponseBody().write(words);
        }
    }

    private void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
