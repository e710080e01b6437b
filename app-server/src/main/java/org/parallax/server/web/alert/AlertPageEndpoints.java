package org.parallax.server.web.alert;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.alert.Alert;
import org.parallax.archive.alert.Alerts;
import org.parallax.archive.alert.SavedSearch;
import org.parallax.archive.alert.SavedSearch.Kind;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Asked;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Form;
import org.parallax.server.http.Route;
import org.parallax.server.web.Downloads;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Links;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.alert.AlertPage.Found;
import org.parallax.server.web.alert.AlertPage.Raised;
import org.parallax.server.web.alert.AlertPage.Saved;
import org.parallax.server.web.result.Moments;
import org.parallax.server.web.result.OutletNames;

/** The page of alerts: what saved searches found, and the saved searches themselves. */
public final class AlertPageEndpoints implements Endpoints {

    private static final int SHOWN = 50;
    private static final int ARTICLES = 5;
    private static final int NAMED = 20;
    private static final int LARGEST = 64 << 10;

    private final Alerts alerts;
    private final OutletNames outlets;
    private final Pages pages;

    @Inject
    AlertPageEndpoints(Alerts alerts, OutletNames outlets, Pages pages) {
        this.alerts = alerts;
        this.outlets = outlets;
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/alerts", this::show),
                Route.form("/alerts", this::save),
                Route.form("/alerts/{name}/remove", this::remove));
    }

    private Answer show(Call call) {
        call.accept("format");
        return Downloads.asCsv(call)
                ? Downloads.csv("alerts", AlertSheet.of(last(alerts.count())))
                : page(call, Optional.empty());
    }

    /** The last alerts, the newest first. */
    private List<Alert> last(long count) {
        List<Alert> last = new ArrayList<>(alerts.list(Math.max(0, count - SHOWN), SHOWN));
        Collections.reverse(last);
        return last;
    }

    private Answer save(Call call) throws IOException {
        Form form = call.form(LARGEST);
        try {
            alerts.add(form.value("name"), form.value("query"), Asked.constant("kind", form.value("kind"), Kind.class));
            return Pages.moved("/alerts");
        } catch (IllegalArgumentException e) {
            return page(call, Optional.of(String.valueOf(e.getMessage()))).status(422);
        }
    }

    private Answer remove(Call call) {
        try {
            alerts.remove(call.path("name"));
            return Pages.moved("/alerts");
        } catch (IllegalArgumentException e) {
            return page(call, Optional.of(String.valueOf(e.getMessage()))).status(422);
        }
    }

    private Answer page(Call call, Optional<String> problem) {
        Frame frame = pages.frame(call, Section.ALERTS, "Alerts")
                .style("ingest.css")
                .data("JSON", "/api/v1/alerts")
                .data("CSV", "/alerts?format=csv")
                .data("Saved searches as JSON", "/api/v1/alerts/searches")
                .data("Atom", "/api/v1/alerts.atom");
        long count = alerts.count();
        List<Raised> raised = last(count).stream().map(this::raised).toList();
        List<Saved> saved =
                alerts.saved().stream().map(AlertPageEndpoints::saved).toList();
        return pages.render("alert/page", frame, new AlertPage(saved, count, raised, problem));
    }

    private static Saved saved(SavedSearch search) {
        return new Saved(
                search.name(),
                search.query(),
                Links.search(search.query()),
                tells(search.kind()),
                Moments.utc(search.created()));
    }

    private static String tells(Kind kind) {
        return switch (kind) {
            case MATCH -> "tells of each article";
            case DAILY -> "tells once a day, at its end in UTC";
            case WEEKLY -> "tells once a week, at its end in UTC";
            case SPIKE -> "tells when there are unusually many in a day";
        };
    }

    /** The articles an alert is about: these very ones, or where they are too many, what its search finds of that day. */
    private static String articles(Alert alert) {
        if (alert.articles().size() == alert.total() && alert.total() <= NAMED) {
            return Links.search(alert.articles().stream()
                    .map(it -> "id:" + SearchRequest.quoted(it.id().value()))
                    .collect(Collectors.joining(" OR ")));
        }
        return Links.search(alert.spike()
                .map(it -> "(%s) date:%s".formatted(alert.query(), it.day()))
                .orElse(alert.query()));
    }

    private Raised raised(Alert alert) {
        return new Raised(
                alert.number(),
                alert.search(),
                Links.search(alert.query()),
                Moments.utc(alert.at()),
                alert.why(),
                alert.total(),
                articles(alert),
                alert.articles().stream()
                        .limit(ARTICLES)
                        .map(it -> new Found(
                                it.id().value(),
                                it.title().orElse("(without a title)"),
                                it.outlet().map(outlets::of)))
                        .toList());
    }
}
