package org.parallax.server.feed;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.core.json.Json;
import org.parallax.fetch.watch.Feeds;
import org.parallax.fetch.watch.Followed;
import org.parallax.net.RefusedException;
import org.parallax.net.Rules;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Feeds: which are followed, how that goes, and following more or fewer. */
public final class FeedEndpoints implements Endpoints {

    private static final long LARGEST = 16 << 10;

    private final Optional<Fetching> fetching;
    private final Feeds feeds;
    private final Json json;

    @Inject
    FeedEndpoints(Optional<Fetching> fetching, Feeds feeds, Json json) {
        this.fetching = fetching;
        this.feeds = feeds;
        this.json = json;
    }

    private record Wanted(Optional<String> url) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/feeds", this::list),
                Route.post("/api/v1/feeds", this::add),
                Route.get("/api/v1/feeds/{id}", this::one),
                Route.delete("/api/v1/feeds/{id}", this::remove));
    }

    private Answer list(Call call) {
        call.accept();
        return Answer.json(json.write(
                Map.of("feeds", feeds.all().stream().map(Followed::summary).toList())));
    }

    private Answer one(Call call) {
        call.accept();
        Followed feed = feeds.find(call.path("id")).orElseThrow(FeedEndpoints::missing);
        return Answer.json(json.write(feed.summary()));
    }

    private Answer add(Call call) throws IOException {
        call.accept();
        Fetching way = fetching.orElseThrow(() -> HttpProblem.of(
                ProblemType.FETCHING_DISABLED,
                "This server follows no feeds; it does when it is started with --fetch and --contact"));
        Wanted wanted = json.read(call.text(LARGEST), Wanted.class);
        try {
            URI url = new URI(wanted.url().orElse("").strip());
            new Rules(way.allowed()).checkForm(url);
            Followed feed = feeds.add(url, Instant.now(), way.polling());
            return Answer.json(json.write(feed.summary())).status(201).header("Location", "/api/v1/feeds/" + feed.id());
        } catch (URISyntaxException | RefusedException e) {
            throw HttpProblem.of(ProblemType.UNUSABLE_INPUT, String.valueOf(e.getMessage()));
        }
    }

    private Answer remove(Call call) {
        call.accept();
        if (!feeds.remove(call.path("id"))) {
            throw missing();
        }
        return Answer.none();
    }

    private static HttpProblem missing() {
        return HttpProblem.of(ProblemType.NOT_FOUND, "There is no such feed");
    }
}
