package org.parallax.server.web.about;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.core.plugin.Plugin;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.web.Downloads;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;

/** The page that says what one is looking at. */
public final class AboutEndpoints implements Endpoints {

    private final Archive archive;
    private final Workbench workbench;
    private final Pages pages;

    @Inject
    AboutEndpoints(Archive archive, Workbench workbench, Pages pages) {
        this.archive = archive;
        this.workbench = workbench;
        this.pages = pages;
    }

    /**
     * What the page tells of this server.
     *
     * @param plugins what looks at articles here
     */
    public record AboutPage(long articles, int outlets, int languages, List<Plugin> plugins) {

        /** The names of the plug-ins of a kind. */
        public String names(Plugin.Kind kind) {
            return plugins.stream()
                    .filter(it -> it.kind() == kind)
                    .map(Plugin::name)
                    .collect(Collectors.joining(", "));
        }

        /** What plug-ins of a kind do. */
        public static String words(Plugin.Kind kind) {
            return switch (kind) {
                case SOURCE -> "Cut articles out of what is added";
                case ANALYZER -> "Look at one article at a time";
                case LINKER -> "Find articles that belong together";
                case AGGREGATOR -> "Add articles up";
            };
        }

        Table table() {
            return new Table(
                    List.of("plugin", "kind", "version", "licence"),
                    plugins.stream()
                            .map(it -> List.of(
                                    Cell.of(it.name()),
                                    Cell.of(it.kind().name().toLowerCase(Locale.ROOT)),
                                    Cell.of(it.origin().version().orElse("")),
                                    Cell.of(it.origin().licence().orElse(""))))
                            .toList());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/about", this::about).cost(Route.Cost.HEAVY));
    }

    private Answer about(Call call) {
        call.accept("format");
        SearchResult all = archive.search(
                SearchRequest.of("").limit(0).facet(Facet.OUTLET, 1).facet(Facet.LANGUAGE, 1));
        AboutPage page = new AboutPage(
                all.total(),
                all.facets().get(0).values(),
                all.facets().get(1).values(),
                workbench.found().found().all().stream()
                        .sorted(Comparator.comparing(Plugin::kind).thenComparing(Plugin::name))
                        .toList());
        if (Downloads.asCsv(call)) {
            return Downloads.csv("plugins", page.table());
        }
        Frame frame = pages.frame(call, Section.ABOUT, "What you are looking at")
                .data("JSON", "/api/v1/plugins")
                .data("CSV", "/about?format=csv");
        return pages.render("about/page", frame, page);
    }
}
