package org.parallax.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.json.Json;
import org.parallax.net.Outgoing;
import org.parallax.net.RefusedException;
import org.parallax.net.Rules;

class WebhooksTest {

    /** Thrice at once, then given up. */
    private static final Backoff QUICK = new Backoff(Collections.nCopies(2, Duration.ofMillis(1)));

    private static final Secret SECRET = Secret.random();

    /** What the receiver got. */
    private record Got(String path, String id, String timestamp, String signature, String type, String body) {}

    @TempDir
    private Path folder;

    private final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final HttpServer receiver = receiver();
    private final URI url = URI.create(
            "http://127.0.0.1:%d/hook".formatted(receiver.getAddress().getPort()));
    private final Outgoing outgoing =
            new Outgoing(new Rules(Set.of("127.0.0.1:" + receiver.getAddress().getPort())), "Parallax/test");

    @AfterEach
    void stop() {
        outgoing.close();
        receiver.stop(0);
    }

    @Test
    void signsAsStandardWebhooksHasIt() throws Exception {
        try (Webhooks webhooks = webhooks()) {
            webhooks.start();
            String id = webhooks.send(new Target(url, SECRET), "alert", Map.of("why", "new: Vigo"))
                    .orElseThrow();
            Got first = got.take();

            assertThat(first.id()).isEqualTo(id);
            assertThat(first.type()).isEqualTo("application/json");
            assertThat(first.body())
                    .matches("\\{\"type\":\"alert\",\"timestamp\":\"[^\"]+Z\",\"data\":\\{\"why\":\"new: Vigo\"}}");
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(SECRET.text().substring("whsec_".length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] expected = mac.doFinal((id + '.' + first.timestamp() + '.' + first.body()).getBytes(UTF_8));
            assertThat(first.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
            arrived(webhooks);
            assertThat(folder.resolve(id + ".json")).doesNotExist();
        }
    }

    /** The example that the specification of Standard Webhooks gives. */
    @Test
    void signsTheExampleOfTheSpecification() {
        Secret secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}".getBytes(UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.toString()).doesNotContain("MfKQ");
        assertThatThrownBy(() -> new Secret("whsec_short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void triesAgainUntilItArrives() throws Exception {
        answers.addAll(List.of(500, 302));
        try (Webhooks webhooks = webhooks()) {
            webhooks.start();
            webhooks.send(new Target(url, SECRET), "alert", Map.of());
            assertThat(List.of(got.take().id(), got.take().id(), got.take().id()).stream()
                            .distinct())
                    .hasSize(1);
            arrived(webhooks);
            assertThat(webhooks.failed()).isEmpty();
            assertThat(got).isEmpty();
        }
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsWhatWasNotDelivered() throws Exception {
        answers.addAll(List.of(500, 500, 503, 200));
        try (Webhooks webhooks = webhooks()) {
            webhooks.start();
            webhooks.send(new Target(url, SECRET), "alert", Map.of());
            arrived(webhooks);
            assertThat(got).hasSize(3);
            assertThat(webhooks.failed())
                    .hasSize(1)
                    .allSatisfy(it -> assertThat(it.problem()).contains("answered 503"));
        }
    }

    @Test
    void goneMeansGone() throws Exception {
        answers.add(410);
        try (Webhooks webhooks = webhooks()) {
            webhooks.start();
            webhooks.send(new Target(url, SECRET), "alert", Map.of());
            arrived(webhooks);
            assertThat(got).hasSize(1);
            assertThat(webhooks.failed()).hasSize(1);
        }
    }

    @Test
    void whatWasAcceptedIsSentAfterAKill() throws Exception {
        String id;
        Webhooks killed = webhooks(); // never started, never closed
        id = killed.send(new Target(url, SECRET), "alert", Map.of("n", 1)).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (Webhooks webhooks = webhooks()) {
            webhooks.start();
            assertThat(got.take().id()).isEqualTo(id);
            arrived(webhooks);
        }
    }

    @Test
    void sendsNothingToPrivateAddresses() throws Exception {
        try (Webhooks webhooks = webhooks()) {
            webhooks.start();
            URI elsewhere = URI.create("http://localhost:%d/hook".formatted(url.getPort()));
            assertThatThrownBy(() -> webhooks.check(elsewhere)).isInstanceOf(RefusedException.class);
            webhooks.send(new Target(elsewhere, SECRET), "alert", Map.of());
            arrived(webhooks);
            assertThat(got).isEmpty();
            assertThat(webhooks.failed())
                    .hasSize(1)
                    .allSatisfy(
                            it -> assertThat(it.problem().orElseThrow()).contains("was not allowed by the operator"));
        }
    }

    private Webhooks webhooks() {
        return new Webhooks(folder, outgoing, new Json(), QUICK);
    }

    private static void arrived(Webhooks webhooks) throws InterruptedException {
        while (!webhooks.waiting().isEmpty()) {
            Thread.sleep(2);
        }
    }

    private HttpServer receiver() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::receive);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            Integer answer = answers.poll();
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            got.add(new Got(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("Content-Type"),
                    body));
        }
    }
}
