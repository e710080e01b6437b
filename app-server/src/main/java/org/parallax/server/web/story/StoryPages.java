package org.parallax.server.web.story;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.pipeline.story.StoryComparison;
import org.parallax.pipeline.story.StoryPage;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.memory.Memory;
import org.parallax.server.memory.Remembering;
import org.parallax.server.story.Current;
import org.parallax.server.story.StoryFigures;
import org.parallax.server.web.Downloads;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Links;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.result.Places;

/** The pages of stories. */
public final class StoryPages implements Endpoints {

    private static final int ARTICLES = 200;

    private final Archive archive;
    private final StoryFigures stories;
    private final Pages pages;
    private final Remembering<Chart> maps;

    @Inject
    StoryPages(Archive archive, StoryFigures stories, Memory memory, Pages pages) {
        this.archive = archive;
        this.stories = stories;
        this.pages = pages;
        this.maps = memory.quick();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/stories", this::all).cost(Route.Cost.HEAVY),
                Route.get("/stories/{id}", this::one).cost(Route.Cost.HEAVY),
                Route.get("/stories/{id}/comparison", this::comparison).cost(Route.Cost.HEAVY));
    }

    private Answer all(Call call) {
        call.accept("since", "format");
        StoriesPage page = StoriesPage.of(stories.running(since(call), StoriesPage.LISTED, Pages.PATIENCE));
        Current current = page.current();
        String from = current.since().map(LocalDate::toString).orElse("all");
        if (Downloads.asCsv(call)) {
            return Downloads.csv("stories", page.table());
        }
        Frame frame = pages.frame(call, Section.STORIES, "Stories")
                .style("chart.css")
                .style("story.css")
                .data(
                        "JSON",
                        "/api/v1/stories"
                                + current.since().map(it -> "?since=" + it).orElse(""))
                .data("CSV", "/stories?since=" + from + "&format=csv");
        return pages.render("story/all", frame, page);
    }

    private Answer one(Call call) {
        call.accept("format");
        String id = call.path("id");
        StoryPage story = stories.page(id).orElseThrow(() -> missing(id));
        String query = StoryView.query(id);
        StoryView page = StoryView.of(story, maps.get(id, () -> map(query)));
        if (Downloads.asCsv(call)) {
            return Downloads.csv("story", page.table());
        }
        Frame frame = pages.frame(call, Section.STORIES, story.story().title())
                .style("chart.css")
                .style("story.css")
                .data("JSON", "/api/v1/stories/" + Links.encoded(id))
                .data("CSV", Links.story(id) + "?format=csv")
                .data("CSV of its articles", "/api/v1/exports/csv?q=" + Links.encoded(query));
        return pages.render("story/one", frame, page);
    }

    private Answer comparison(Call call) {
        call.accept("format");
        String id = call.path("id");
        StoryComparison told = stories.comparison(id).orElseThrow(() -> missing(id));
        Map<String, String> titles = new HashMap<>();
        stories.page(id)
                .ifPresent(story ->
                        story.articles().forEach(it -> it.title().ifPresent(title -> titles.put(it.id(), title))));
        ComparisonView page = ComparisonView.of(told, titles);
        if (Downloads.asCsv(call)) {
            return Downloads.csv("comparison", page.table());
        }
        Frame frame = pages.frame(call, Section.STORIES, "How it is told: " + told.title())
                .style("chart.css")
                .style("story.css")
                .data("JSON", "/api/v1/stories/" + Links.encoded(id) + "/comparison")
                .data("CSV", Links.comparison(id) + "?format=csv");
        return pages.render("story/comparison", frame, page);
    }

    private Chart map(String query) {
        return Places.chart(
                        "places",
                        archive,
                        SearchRequest.of(query),
                        ARTICLES,
                        it -> Links.search(query + " place:" + SearchRequest.quoted(it)))
                .chart();
    }

    private static HttpProblem missing(String id) {
        return HttpProblem.of(
                        ProblemType.NOT_FOUND,
                        "No story of this id is in the archive; it may have become part of another. Look under Stories")
                .with("id", id);
    }

    /** The day from which on articles count; absent where nothing is said, and the earliest day for {@code all}. */
    private static Optional<LocalDate> since(Call call) {
        return call.query("since").equals(Optional.of("all"))
                ? Optional.of(LocalDate.MIN)
                : Asked.day(call, "since", ", or 'all'");
    }
}
