package org.parallax.server.story;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.core.json.Json;
import org.parallax.pipeline.story.Stories;
import org.parallax.pipeline.story.StoryReport;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/** Which stories there are, what each is made of, and how outlets tell it. */
public final class StoryEndpoints implements Endpoints {

    private static final int LISTED = 20;

    private final StoryFigures stories;
    private final Json json;

    @Inject
    StoryEndpoints(StoryFigures stories, Json json) {
        this.stories = stories;
        this.json = json;
    }

    /** The stories that most articles report. */
    private record Listed(List<StoryReport> stories) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/stories", this::largest).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/stories/{id}", this::one).cost(Route.Cost.HEAVY),
                Route.get("/api/v1/stories/{id}/comparison", this::comparison).cost(Route.Cost.HEAVY));
    }

    private Answer largest(Call call) {
        call.accept("since", "limit");
        Optional<LocalDate> since = Asked.day(call, "since");
        int limit = call.query("limit", 1, Stories.MOST, LISTED);
        return Answer.json(json.write(new Listed(stories.largest(since, limit))));
    }

    private Answer one(Call call) {
        call.accept();
        String id = call.path("id");
        return stories.page(id)
                .map(it -> Answer.json(json.write(it)))
                .orElseThrow(() -> HttpProblem.of(ProblemType.NOT_FOUND, "No story of this id is in the archive")
                        .with("id", id));
    }

    private Answer comparison(Call call) {
        call.accept();
        String id = call.path("id");
        return stories.report(id)
                .map(it -> Answer.json(json.write(it)))
                .orElseThrow(() -> HttpProblem.of(
                                ProblemType.NOT_FOUND, "No story of this id with sentences is in the archive")
                        .with("id", id));
    }
}
