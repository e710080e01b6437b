package org.parallax.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.json.Json;
import org.parallax.server.http.Limits;
import org.parallax.server.http.Scope;
import org.parallax.server.security.Tokens;

/** What the server refuses, and to whom. */
class SafetyTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void asksForTokensAndLooksAtTheirScope() throws Exception {
        Tokens tokens = tokens();
        String reader = tokens.create("reader", Scope.READ, Optional.empty()).secret();
        Tokens.Created writer = tokens.create("writer", Scope.WRITE, Optional.empty());
        String late = tokens.create("late", Scope.ADMIN, Optional.of(Duration.ofSeconds(-1)))
                .secret();
        try (Serving serving = new Serving(folder.resolve("archive"), options().requireToken(true))) {
            assertThat(serving.get("/healthz").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = serving.get("/api/v1/plugins");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(status(serving, "/api/v1/plugins", reader)).isEqualTo(200);
            assertThat(status(serving, "/api/v1/plugins", reader + "x")).isEqualTo(401);
            assertThat(status(serving, "/api/v1/plugins", late)).isEqualTo(401);
            assertThat(write(serving, reader)).isEqualTo(403);
            assertThat(write(serving, writer.secret())).isEqualTo(202);
            tokens.revoke(writer.token().id());
            assertThat(write(serving, writer.secret())).isEqualTo(401);
        }
        assertThat(Files.readString(folder.resolve("tokens.json"))).doesNotContain(reader);
        assertThat(Files.getPosixFilePermissions(folder.resolve("tokens.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void asksForATokenWhereAProxySpeaksForSomebody() throws Exception {
        try (Serving serving = new Serving(folder.resolve("archive"), options())) {
            assertThat(serving.get("/api/v1/plugins").statusCode()).isEqualTo(200);
            assertThat(serving.send(serving.request("/api/v1/plugins").header("X-Forwarded-For", "192.0.2.7"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void doesNotListenForOthersWithoutAToken() {
        assertThatThrownBy(
                        () -> new Serving(folder.resolve("archive"), options().at("0.0.0.0", 0)))
                .hasMessageContaining("parallax token create");
    }

    @Test
    void letsNoOtherSiteChangeAnything() throws Exception {
        try (Serving serving = new Serving(folder.resolve("archive"), options())) {
            assertThat(serving.send(article(serving).header("Origin", "http://evil.example"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(serving.send(article(serving).header("Origin", "null")).statusCode())
                    .isEqualTo(403);
            assertThat(serving.send(article(serving).header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(serving.send(article(serving).header("Sec-Fetch-Site", "same-origin"))
                            .statusCode())
                    .isEqualTo(202);
            HttpRequest.Builder form = serving.request("/api/v1/articles")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("a=b"));
            assertThat(serving.send(form).statusCode()).isEqualTo(415);
        }
    }

    @Test
    void answersUnderItsOwnNamesOnly() throws Exception {
        ServerOptions named = options().named(java.util.Set.of("press.example"));
        try (Serving serving = new Serving(folder.resolve("archive"), named)) {
            assertThat(raw(serving, "GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(raw(serving, "GET /healthz HTTP/1.1\r\nHost: press.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(serving, "GET /healthz HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void closesConnectionsWhoseHeadersTrickle() throws Exception {
        Limits few = Limits.defaults();
        Limits hasty = new Limits(
                few.header(),
                few.parameters(),
                Duration.ofSeconds(1),
                few.idle(),
                few.bodyGrace(),
                few.bodyRate(),
                few.connections(),
                few.heavy(),
                few.waiting());
        try (Serving serving = new Serving(folder.resolve("archive"), options().limited(hasty));
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), serving.server().port())) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(US_ASCII));
            assertThat(isClosedWhileTrickling(socket)).isTrue();
        }
    }

    private static boolean isClosedWhileTrickling(Socket socket) throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                socket.getOutputStream().write("X".getBytes(US_ASCII));
                if (socket.getInputStream().read() < 0) {
                    return true;
                }
            } catch (java.net.SocketTimeoutException stillOpen) {
                assertThat(socket.isClosed()).isFalse();
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }

    @Test
    void logsOneLineARequest() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (Serving serving = new Serving(folder.resolve("archive"), options().logged(lines::add))) {
            assertThat(
                            raw(
                                    serving,
                                    "GET /healthz?%1b%0a HTTP/1.1\r\nHost: localhost\r\nUser-Agent: a\u001b[31m\"b\r\nConnection: close\r\n\r\n"))
                    .isNotEmpty();
        }
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .contains("/healthz?%1b%0a")
                .doesNotContain("\u001b")
                .doesNotContain("\n");
    }

    private ServerOptions options() {
        return ServerOptions.local("test", folder.resolve("tokens.json"));
    }

    private Tokens tokens() {
        return new Tokens(folder.resolve("tokens.json"), new Json());
    }

    private static HttpRequest.Builder article(Serving serving) {
        return serving.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"body\":\"It rained in Porto.\"}"));
    }

    private static int write(Serving serving, String token) throws Exception {
        return serving.send(article(serving).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static int status(Serving serving, String path, String token) throws Exception {
        return serving.send(serving.request(path).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static String raw(Serving serving, String request) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), serving.server().port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(in.readAllBytes(), US_ASCII);
        }
    }
}
