package org.parallax.server.alert;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.core.json.Json;
import org.parallax.net.RefusedException;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;
import org.parallax.server.webhook.Delivery;
import org.parallax.server.webhook.Secret;
import org.parallax.server.webhook.Webhook;
import org.parallax.server.webhook.WebhookBook;
import org.parallax.server.webhook.Webhooks;

/** Webhooks: who is told of alerts, and what is on its way to them. Secrets are shown once, when they are made. */
public final class WebhookEndpoints implements Endpoints {

    private static final long LARGEST = 16 << 10;

    private final WebhookBook book;
    private final Webhooks webhooks;
    private final Json json;

    @Inject
    WebhookEndpoints(WebhookBook book, Webhooks webhooks, Json json) {
        this.book = book;
        this.webhooks = webhooks;
        this.json = json;
    }

    private record Wanted(Optional<String> url, Optional<String> secret, Optional<Set<String>> searches) {}

    private record Shown(String id, URI url, Set<String> searches, Instant created) {
        static Shown of(Webhook webhook) {
            return new Shown(webhook.id(), webhook.url(), webhook.searches(), webhook.created());
        }
    }

    private record Sent(String id, URI url, String type, int attempts, Instant due, Optional<String> problem) {
        static Sent of(Delivery delivery) {
            return new Sent(
                    delivery.id(),
                    delivery.url(),
                    delivery.type(),
                    delivery.attempts(),
                    delivery.due(),
                    delivery.problem());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/webhooks", this::list).scope(Scope.ADMIN),
                Route.post("/api/v1/webhooks", this::add).scope(Scope.ADMIN),
                Route.delete("/api/v1/webhooks/{id}", this::remove).scope(Scope.ADMIN),
                Route.get("/api/v1/deliveries", this::deliveries).scope(Scope.ADMIN));
    }

    private Answer list(Call call) {
        call.accept();
        return Answer.json(
                json.write(Map.of("webhooks", book.all().stream().map(Shown::of).toList())));
    }

    private Answer add(Call call) throws IOException {
        call.accept();
        Wanted wanted = json.read(call.text(LARGEST), Wanted.class);
        try {
            URI url = new URI(wanted.url().orElse(""));
            Webhook webhook = book.add(
                    url, wanted.secret().map(Secret::new), wanted.searches().orElse(Set.of()));
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("id", webhook.id());
            shown.put("url", webhook.url());
            shown.put("searches", webhook.searches());
            shown.put("created", webhook.created());
            shown.put("secret", webhook.secret().text());
            return Answer.json(json.write(shown))
                    .status(201)
                    .header("Location", "/api/v1/webhooks/" + webhook.id())
                    .header("Cache-Control", "no-store");
        } catch (URISyntaxException | RefusedException | IllegalArgumentException e) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, "There is no host " + e.getMessage());
        } catch (IllegalStateException e) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, String.valueOf(e.getMessage()));
        }
    }

    private Answer remove(Call call) throws IOException {
        call.accept();
        if (!book.remove(call.path("id"))) {
            throw HttpProblem.of(ProblemType.NOT_FOUND, "There is no such webhook");
        }
        return Answer.none();
    }

    private Answer deliveries(Call call) {
        call.accept();
        return Answer.json(json.write(Map.of(
                "waiting", webhooks.waiting().stream().map(Sent::of).toList(),
                "failed", webhooks.failed().stream().map(Sent::of).toList())));
    }
}
