package org.parallax.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A saved search from the upload of an article to those who follow: over the event stream, and by webhook. */
@Timeout(60)
class FollowingTest {

    private final BlockingQueue<Received> got = new LinkedBlockingQueue<>();
    private final HttpServer receiver = receiver();

    @TempDir
    private Path folder = Path.of("");

    private record Received(String id, String timestamp, String signature, String body) {}

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void anUploadIsToldToAllWhoFollow() throws Exception {
        String hook = "127.0.0.1:" + receiver.getAddress().getPort();
        ServerOptions options =
                ServerOptions.local("test", folder.resolve("tokens.json")).reaching(Set.of(hook));
        try (Serving serving = new Serving(folder.resolve("archive"), options)) {
            String secret = post(serving, "/api/v1/webhooks", "{\"url\":\"http://%s/hook\"}".formatted(hook))
                    .replaceAll("(?s).*\"secret\":\"([^\"]+)\".*", "$1");
            post(serving, "/api/v1/alerts/searches", "{\"name\":\"lisbon\",\"query\":\"Lisbon\"}");
            String first;
            try (Stream<String> lines = follow(serving, "")) {
                post(serving, "/api/v1/articles", "{\"id\":\"l-1\",\"body\":\"It snowed in Lisbon.\"}");
                first = next(lines.iterator(), "event: alert");
            }
            assertThat(first).contains("\"search\":\"lisbon\"", "id: ");
            Received received = got.poll(30, TimeUnit.SECONDS);
            assertThat(received.body()).contains("\"type\":\"alert\"", "l-1");
            assertThat(received.signature()).contains(signature(secret, received));

            // What happened while nobody listened comes first when the client is back.
            post(serving, "/api/v1/articles", "{\"id\":\"l-2\",\"body\":\"It thawed in Lisbon.\"}");
            assertThat(got.poll(30, TimeUnit.SECONDS).body()).contains("l-2");
            String id = first.replaceAll("(?s).*?id: (\\d+).*", "$1");
            try (Stream<String> lines = follow(serving, id)) {
                assertThat(next(lines.iterator(), "event: alert"))
                        .contains("\"number\":2")
                        .doesNotContain("\"number\":1,");
            }
        }
    }

    @Test
    void endsTheStreamsOfThoseWhoFollowWhenItStops() throws Exception {
        try (Serving serving = Serving.over(folder.resolve("archive"));
                Stream<String> lines = follow(serving, "")) {
            Iterator<String> each = lines.iterator();
            assertThat(each.next()).startsWith("retry:");
            serving.server().close();
            // A stream that was cut off instead of ended would throw here.
            while (each.hasNext()) {
                assertThat(each.next()).doesNotContain("dropped");
            }
        }
    }

    private static Stream<String> follow(Serving serving, String lastEventId) throws Exception {
        var request = serving.request("/api/v1/events");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> answer = serving.client().send(request.build(), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        return answer.body();
    }

    /** The next event that has this line: all of its lines, to the blank one. */
    private static String next(Iterator<String> lines, String wanted) {
        StringBuilder event = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (!line.isEmpty()) {
                event.append(line).append('\n');
            } else if (event.indexOf(wanted) >= 0) {
                return event.toString();
            } else {
                event.setLength(0);
            }
        }
        throw new AssertionError("The stream ended without " + wanted);
    }

    private static String post(Serving serving, String path, String body) throws Exception {
        HttpResponse<String> answer = serving.send(
                serving.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return answer.body();
    }

    /** As Standard Webhooks has it, reckoned here from the secret that the receiver was given. */
    private static String signature(String secret, Received received) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = received.id() + '.' + received.timestamp() + '.' + received.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    private HttpServer receiver() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/hook", exchange -> {
                try (exchange) {
                    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                    got.add(new Received(
                            exchange.getRequestHeaders().getFirst("webhook-id"),
                            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                            exchange.getRequestHeaders().getFirst("webhook-signature"),
                            body));
                    exchange.sendResponseHeaders(204, -1);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
