package org.parallax.server.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.core.json.Json;
import org.parallax.net.Outgoing;
import org.parallax.net.Rules;
import org.parallax.server.event.EventLog;
import org.parallax.server.event.EventStream;
import org.parallax.server.webhook.WebhookBook;
import org.parallax.server.webhook.Webhooks;

@SuppressWarnings("NullAway.Init") // opened before each test
class AlertFlowTest {

    private final Json json = new Json();
    private final BlockingQueue<String> got = new LinkedBlockingQueue<>();
    private final HttpServer receiver = receiver();
    private final Rules rules =
            new Rules(Set.of("127.0.0.1:" + receiver.getAddress().getPort()));
    private final Outgoing outgoing = new Outgoing(rules, "Parallax/test");

    @TempDir
    private Path folder;

    private Archive archive;
    private EventLog events;
    private Webhooks webhooks;
    private WebhookBook book;
    private AlertFlow flow;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("press"), Mode.WRITE, json);
        events = new EventLog(folder.resolve("events"), json, EventLog.Limits.defaults());
        webhooks = new Webhooks(folder.resolve("outbox"), outgoing, json);
        webhooks.start();
        book = new WebhookBook(folder.resolve("webhooks.json"), json, rules);
        flow = flow();
    }

    @AfterEach
    void close() {
        flow.close();
        webhooks.close();
        events.close();
        archive.close();
        outgoing.close();
        receiver.stop(0);
    }

    @Test
    void whatASavedSearchFindsIsToldAsAnEventAndSentToThoseWhoWantIt() throws Exception {
        Alerts.of(archive, Clock.systemUTC()).add("vigo", "Vigo", Kind.MATCH);
        URI url = URI.create(
                "http://127.0.0.1:%d/".formatted(receiver.getAddress().getPort()));
        book.add(url, Optional.empty(), Set.of("vigo"));
        book.add(URI.create(url + "other"), Optional.empty(), Set.of("lisbon"));
        try (EventStream stream = events.follow(Optional.empty(), Set.of("alert"))) {
            flow.start();
            flow.stored(List.of(put("a1", "A ferry left Vigo.")));

            assertThat(told(stream)).contains("event: alert", "vigo", "\"number\":1,");
            assertThat(got.take()).startsWith("/ {\"type\":\"alert\"").contains("vigo", "a1");
        }
        assertThat(got).isEmpty();
        assertThat(new WebhookBook(folder.resolve("webhooks.json"), json, rules).all())
                .isEqualTo(book.all());
    }

    @Test
    void eachAlertIsToldAlsoWhereTheServerWasDownAndOldOnesAreNot() throws Exception {
        Alerts alerts = Alerts.of(archive, Clock.systemUTC());
        alerts.add("vigo", "Vigo", Kind.MATCH);
        put("a1", "A ferry left Vigo.");
        alerts.check();
        try (EventStream stream = events.follow(Optional.empty(), Set.of("alert"))) {
            flow.start(); // from here on
            flow.stored(List.of(put("a2", "Another ferry left Vigo.")));
            assertThat(told(stream)).contains("\"number\":2,").doesNotContain("\"number\":1,");
            flow.close();
            put("a3", "A third ferry left Vigo.");
            alerts.check();
            flow = flow();
            flow.start();
            assertThat(told(stream)).contains("\"number\":3,").doesNotContain("\"number\":2,");
        }
    }

    private AlertFlow flow() {
        return new AlertFlow(Alerts.of(archive, Clock.systemUTC()), events, webhooks, book, folder.resolve("told"));
    }

    private Reading put(String id, String body) {
        Reading reading =
                Reading.of(Article.untitled().id(new ArticleId(id)).body(body).build(), json);
        archive.put(reading);
        archive.commit();
        return reading;
    }

    private static String told(EventStream stream) throws InterruptedException {
        List<String> all = new ArrayList<>();
        while (all.stream().noneMatch(it -> it.contains("event:"))) {
            stream.next(Duration.ofSeconds(1)).forEach(it -> all.add(new String(it, UTF_8)));
        }
        return String.join("", all);
    }

    private HttpServer receiver() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                    exchange.sendResponseHeaders(204, -1);
                    got.add(exchange.getRequestURI().getPath() + ' ' + body);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
