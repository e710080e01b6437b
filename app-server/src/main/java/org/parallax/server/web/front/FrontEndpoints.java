package org.parallax.server.web.front;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.memory.Memory;
import org.parallax.server.memory.Remembering;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;

/** The front page. */
public final class FrontEndpoints implements Endpoints {

    private final Fronts fronts;
    private final Pages pages;
    private final Remembering<FrontPage> memory;

    @Inject
    FrontEndpoints(Fronts fronts, Pages pages, Memory memory) {
        this.fronts = fronts;
        this.pages = pages;
        this.memory = memory.quick();
    }

    private enum By {
        SIZE,
        GROWTH
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", this::front).cost(Route.Cost.HEAVY));
    }

    private Answer front(Call call) {
        call.accept("by");
        boolean byGrowth = Asked.oneOf(call, "by", By.class, By.SIZE) == By.GROWTH;
        FrontPage page = memory.recent(
                LocalDate.now(Clock.systemUTC()) + " " + byGrowth, Pages.PATIENCE, () -> fronts.page(byGrowth));
        Optional<LocalDate> since = page.since();
        Frame frame = pages.frame(call, Section.TODAY, "Today")
                .style("chart.css")
                .style("search.css")
                .style("front.css")
                .data(
                        "JSON",
                        "/api/v1/stories" + since.map(it -> "?since=" + it).orElse(""))
                .data(
                        "CSV",
                        "/stories?format=csv&since="
                                + since.map(LocalDate::toString).orElse("all"))
                .data("CSV of all articles", "/api/v1/exports/csv?q=")
                .data("GeoJSON", "/api/v1/places")
                .data("Atom", "/api/v1/exports/atom?q=");
        return pages.render("front/page", frame, page);
    }
}
