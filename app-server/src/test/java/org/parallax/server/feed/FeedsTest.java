package org.parallax.server.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.fetch.Agent;
import org.parallax.fetch.Manners;
import org.parallax.fetch.watch.Polling;
import org.parallax.server.ServerOptions;
import org.parallax.server.Serving;

/** Feeds and pages fetched by a server, from a web of this machine. */
@Timeout(120)
class FeedsTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String STORY = "<p>The council of Marrow Bay voted on Tuesday to close the old ferry slip for"
            + " repairs, and asked the harbour office to report within three weeks on what that would cost.</p>"
            + "<p>Residents said that the detour by way of Kessel Bridge adds forty minutes to the way to school.</p>";
    private static final Map<String, String> PAGES = Map.of(
            "/feed",
            "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                    + "<title>The Marrow Bay Tribune</title>"
                    + "<item><guid>1</guid><title>Council closes ferry slip</title><link>/full</link>"
                    + "<content:encoded><![CDATA[" + STORY + "]]></content:encoded></item>"
                    + "<item><guid>2</guid><title>Ferry slip vote explained</title><link>/page</link>"
                    + "<description>The council voted…</description></item></channel></rss>",
            "/page",
            "<!doctype html><title>Ferry slip vote explained</title><article><h1>Ferry slip vote explained</h1>" + STORY
                    + "</article>",
            "/robots.txt",
            "User-agent: *\nDisallow: /private\n");

    private final HttpServer web = start();

    @SuppressWarnings("NullAway.Init")
    private Serving serving;

    @BeforeEach
    void serve(@TempDir Path folder) throws Exception {
        Fetching fetching = new Fetching(
                new Agent("test", "desk@newsroom.example"),
                Manners.DEFAULT.delay(Duration.ZERO),
                Polling.DEFAULT,
                Set.of("127.0.0.1:" + web.getAddress().getPort()));
        serving = new Serving(
                folder.resolve("archive"),
                ServerOptions.local("test", folder.resolve("tokens.json")).fetching(Optional.of(fetching)));
    }

    @AfterEach
    void stop() {
        serving.close();
        web.stop(0);
    }

    @Test
    void followsAFeedUntilItIsRemoved() throws Exception {
        HttpResponse<String> added = post("/api/v1/feeds", url("/feed"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String path = added.headers().firstValue("Location").orElseThrow();

        Instant limit = Instant.now().plus(LIMIT);
        while (serving.archive().count() < 2 && Instant.now().isBefore(limit)) {
            Thread.sleep(100); // until both articles are there, or the limit
        }

        assertThat(serving.get("/api/v1/search?q=ferry").body()).contains("\"total\":2");
        assertThat(await(path, "\"articles\":2"))
                .contains("\"title\":\"The Marrow Bay Tribune\"", "\"status\":\"new\"", "\"waiting\":0");
        assertThat(serving.get("/metrics").body())
                .contains("\nparallax_feeds 1\n", "\nparallax_feed_polls_total 1\n", "\nparallax_feed_pages_total 1\n");
        assertThat(serving.send(serving.request(path).DELETE()).statusCode()).isEqualTo(204);
        assertThat(serving.get("/api/v1/feeds").body()).isEqualTo("{\"feeds\":[]}");
        assertThat(serving.archive().count()).isEqualTo(2);
    }

    @Test
    void fetchesAPageAsAJob() throws Exception {
        HttpResponse<String> answer = serving.send(serving.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=60")
                .POST(BodyPublishers.ofString(url("/page"))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"kind\":\"fetch\"", "\"state\":\"finished\"", "\"stored\":1", "/page\"");
    }

    @Test
    void saysWhyAPageCannotBeHad() throws Exception {
        for (Map.Entry<String, String> why :
                Map.of("/private", "ROBOTS: ", "/none", "FETCH_FAILED: ").entrySet()) {
            HttpResponse<String> answer = serving.send(serving.request("/api/v1/articles")
                    .header("Content-Type", "application/json")
                    .header("Prefer", "wait=60")
                    .POST(BodyPublishers.ofString(url(why.getKey()))));
            assertThat(answer.body()).contains("\"state\":\"failed\"", why.getValue());
        }
        HttpResponse<String> inside = post("/api/v1/feeds", "{\"url\":\"http://169.254.169.254:81/\"}");
        assertThat(inside.statusCode()).isEqualTo(422);
        assertThat(inside.body()).contains("was not allowed by the operator");
        assertThat(post("/api/v1/feeds", "{\"url\":\"file:///etc/passwd\"}").statusCode())
                .isEqualTo(422);
    }

    private String await(String path, String what) throws Exception {
        Instant limit = Instant.now().plus(LIMIT);
        String body = serving.get(path).body();
        while (!body.contains(what) && Instant.now().isBefore(limit)) {
            Thread.sleep(100); // until it is told, or the limit
            body = serving.get(path).body();
        }
        assertThat(body).contains(what);
        return body;
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return serving.send(
                serving.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private String url(String path) {
        return "{\"url\":\"http://127.0.0.1:%d%s\"}".formatted(web.getAddress().getPort(), path);
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String page = PAGES.get(exchange.getRequestURI().getPath());
                byte[] body = page == null ? new byte[0] : page.getBytes(UTF_8);
                exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
