package org.parallax.server.web.outlet;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.pipeline.outlet.OutletProfile;
import org.parallax.pipeline.outlet.OutletSheets;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.memory.Known;
import org.parallax.server.memory.Memory;
import org.parallax.server.memory.Remembering;
import org.parallax.server.outlet.Listing;
import org.parallax.server.outlet.OutletFigures;
import org.parallax.server.web.Downloads;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Links;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Timeline;

/** The pages of outlets. */
public final class OutletPages implements Endpoints {

    private final Archive archive;
    private final Workbench workbench;
    private final OutletFigures figures;
    private final Pages pages;
    private final Remembering<Optional<Timeline>> topics;

    @Inject
    OutletPages(Archive archive, Workbench workbench, OutletFigures figures, Memory memory, Pages pages) {
        this.archive = archive;
        this.workbench = workbench;
        this.figures = figures;
        this.pages = pages;
        this.topics = memory.quick();
    }

    /** What of the page is given as CSV. */
    private enum Part {
        LIST,
        GRAPH,
        BURSTS
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/outlets", this::all).cost(Route.Cost.HEAVY),
                Route.get("/outlets/{id}", this::one).cost(Route.Cost.HEAVY));
    }

    private Answer all(Call call) {
        call.accept("format", "part");
        Part part = Asked.oneOf(call, "part", Part.class, Part.LIST);
        if (Downloads.asCsv(call) && part != Part.LIST) {
            return part == Part.GRAPH
                    ? Downloads.csv("republishing", Table.of(OutletSheets.of(figures.graph(Optional.empty()))))
                    : Downloads.csv("printed-at-once", Table.of(OutletSheets.of(figures.bursts(Optional.empty()))));
        }
        List<Listing.Line> outlets = Listing.of(archive, workbench.found().outlets()).outlets().stream()
                .sorted(Comparator.comparingLong((Listing.Line it) -> -it.articles())
                        .thenComparing(Listing.Line::id))
                .toList();
        OutletsPage page = OutletsPage.of(outlets, figures.graphSoon(), figures.burstsSoon());
        if (Downloads.asCsv(call)) {
            return Downloads.csv("outlets", page.table());
        }
        Frame frame = pages.frame(call, Section.OUTLETS, "Outlets")
                .style("chart.css")
                .style("story.css")
                .data("JSON", "/api/v1/outlets")
                .data("CSV", "/outlets?format=csv")
                .data("Graph as JSON", "/api/v1/outlets/graph")
                .data("Graph as CSV", "/outlets?format=csv&part=graph")
                .data("Graph as GraphML", "/api/v1/outlets/graph?format=graphml")
                .data("Texts printed at once as JSON", "/api/v1/outlets/bursts")
                .data("Texts printed at once as CSV", "/outlets?format=csv&part=bursts");
        return pages.render("outlet/all", frame, page);
    }

    private Answer one(Call call) {
        call.accept("format");
        String wanted = call.path("id");
        OutletRegistry outlets = workbench.found().outlets();
        Optional<OutletEntry> entry = outlets.byId(wanted).or(() -> outlets.byHost(wanted));
        String id = entry.map(it -> it.outlet().id()).orElse(wanted.strip().toLowerCase(Locale.ROOT));
        if (id.isEmpty()) {
            throw missing(wanted);
        }
        Known<Optional<OutletProfile>> profile = figures.profileSoon(id);
        OutletView page = OutletView.of(
                id,
                entry,
                profile,
                topics.get(id, () -> Topics.of(archive, "outlet:" + SearchRequest.quoted(id))),
                figures.graphSoon(),
                figures.burstsSoon());
        boolean named = page.graph().filter(it -> !it.nodes().isEmpty()).isPresent();
        if (entry.isEmpty() && page.profile().isEmpty() && profile.current() && !named) {
            throw missing(wanted);
        }
        if (Downloads.asCsv(call)) {
            return Downloads.csv("outlet", page.table());
        }
        Frame frame = pages.frame(call, Section.OUTLETS, page.name())
                .style("chart.css")
                .style("story.css");
        if (entry.isPresent() || page.profile().isPresent()) {
            frame = frame.data("JSON", "/api/v1/outlets/" + Links.encoded(id));
        }
        frame = frame.data("CSV", Links.outlet(id) + "?format=csv")
                .data(
                        "CSV of its articles",
                        "/api/v1/exports/csv?q=" + Links.encoded("outlet:" + SearchRequest.quoted(id)));
        return pages.render("outlet/one", frame, page);
    }

    private static HttpProblem missing(String id) {
        return HttpProblem.of(
                        ProblemType.NOT_FOUND,
                        "Neither the registry nor the archive has an outlet of this id; those known are under Outlets")
                .with("id", id);
    }
}
