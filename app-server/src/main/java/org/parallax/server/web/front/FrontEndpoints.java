package org.parallax.server.web.front;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.core.json.Json;
import org.parallax.pipeline.story.Stories;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;

/** The front page. */
public final class FrontEndpoints implements Endpoints {

    private final Archive archive;
    private final Workbench workbench;
    private final Json json;
    private final Pages pages;

    @Inject
    FrontEndpoints(Archive archive, Workbench workbench, Json json, Pages pages) {
        this.archive = archive;
        this.workbench = workbench;
        this.json = json;
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", this::front).cost(Route.Cost.HEAVY));
    }

    private Answer front(Call call) {
        call.accept();
        Frame frame = pages.frame(call, Section.TODAY, "Today").data("JSON", "/api/v1/stories");
        long articles = archive.search(SearchRequest.of("").limit(0)).total();
        List<FrontPage.Told> stories = Stories.of(archive, workbench.found().found(), json).stream()
                .flatMap(it -> it.largest(Optional.empty(), 10).stream())
                .map(it -> new FrontPage.Told(it.story(), it.title(), it.articles()))
                .toList();
        return pages.render("front/page", frame, new FrontPage(articles, stories));
    }
}
