package org.parallax.server.web.article;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.CreditChain;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.LeftOut;
import org.parallax.api.vocabulary.PlaceFocus;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Story;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.core.json.Json;
import org.parallax.pipeline.SharedText;
import org.parallax.server.article.Reasons;
import org.parallax.server.article.Shelf;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Route;
import org.parallax.server.web.Frame;
import org.parallax.server.web.Links;
import org.parallax.server.web.Pages;
import org.parallax.server.web.Section;
import org.parallax.server.web.article.ArticlePage.Fact;
import org.parallax.server.web.article.ArticlePage.Shared;
import org.parallax.server.web.article.ArticlePage.Version;
import org.parallax.server.web.result.Names;
import org.parallax.server.web.result.Places;

/** The page of an article. */
public final class ArticlePageEndpoints implements Endpoints {

    private static final int LONGEST = 300_000;
    private static final int PASSAGES = 5;
    private static final int PASSAGE = 300;
    private static final Pattern PASSAGE_AT = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    private final Archive archive;
    private final Shelf shelf;
    private final Reasons reasons;
    private final Json json;
    private final Pages pages;

    @Inject
    ArticlePageEndpoints(Archive archive, Shelf shelf, Reasons reasons, Json json, Pages pages) {
        this.archive = archive;
        this.shelf = shelf;
        this.reasons = reasons;
        this.json = json;
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/articles/{id}", this::article).cost(Route.Cost.HEAVY));
    }

    private Answer article(Call call) {
        call.accept("layer", "at");
        Reading reading = shelf.of(call);
        Article article = reading.article();
        String api = "/api/v1/articles/" + Links.encoded(article.id().value());
        Frame frame = pages.frame(call, Section.SEARCH, article.title().orElse("Article without a title"))
                .style("chart.css")
                .style("article.css")
                .data("JSON", api + "/reading")
                .data(
                        "CSV",
                        "/api/v1/exports/csv?q="
                                + Links.encoded("id:"
                                        + SearchRequest.quoted(article.id().value())))
                .data("GeoJSON", api + "/places")
                .data("Explanations", api + "/explanations")
                .data("Copies", api + "/copies")
                .data("Versions", api + "/versions");
        return pages.render("article/page", frame, page(reading, on(call, reading), at(call, reading)));
    }

    /** The layers to set off: those asked for, where any were. */
    private static List<String> on(Call call, Reading reading) {
        Set<String> asked = Set.copyOf(call.all("layer"));
        return Kind.switched(reading.layers()).stream()
                .filter(it -> asked.isEmpty() ? Kind.isOn(it) : asked.contains(it))
                .toList();
    }

    /** The passage that another page led to: its UTF-16 offsets in the text, such as {@code 120-180}. */
    private static Optional<Span> at(Call call, Reading reading) {
        return call.query("at")
                .map(PASSAGE_AT::matcher)
                .filter(Matcher::matches)
                .flatMap(it -> {
                    int start = Integer.parseInt(it.group(1));
                    int end = Math.min(
                            Integer.parseInt(it.group(2)), reading.text().length());
                    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
                });
    }

    private ArticlePage page(Reading reading, List<String> on, Optional<Span> at) {
        Article article = reading.article();
        Findings all = new Findings(reading, json);
        boolean ready = reasons.isReady();
        List<Finding> findings = all.of(on, ready ? reasons.of(reading, on::contains) : List.of());
        int end = Math.min(reading.text().length(), LONGEST);
        return new ArticlePage(
                article,
                facts(reading),
                reading.has(Story.STORIES) ? reading.first(Story.STORIES) : Optional.empty(),
                all.switches(Set.copyOf(on)),
                Text.of(
                        reading.text(),
                        new Span(0, article.title().map(String::length).orElse(0)),
                        findings,
                        at),
                Text.of(reading.text(), new Span(Math.min(article.bodyStart(), end), end), findings, at),
                reading.text().length() - end,
                Findings.grouped(on, findings),
                ready,
                reading.has(CreditChain.CREDIT_CHAIN)
                        ? reading.first(CreditChain.CREDIT_CHAIN)
                                .map(CreditChain::steps)
                                .orElse(List.of())
                        : List.of(),
                SharedText.isLinked(reading) ? Optional.of(copies(reading)) : Optional.empty(),
                reading.has(LeftOut.LEFT_OUT)
                        ? Optional.of(Offcuts.of(reading.get(LeftOut.LEFT_OUT)))
                        : Optional.empty(),
                versions(reading),
                Optional.of(Places.chart("map", reading, it -> Links.search("place:" + SearchRequest.quoted(it))))
                        .filter(it -> it.places() > 0));
    }

    private static List<Fact> facts(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        if (reading.has(Sentiment.SENTIMENT)) {
            reading.get(Sentiment.SENTIMENT).stream()
                    .map(Annotation::value)
                    .filter(it -> it.scope() == Sentiment.Scope.ARTICLE)
                    .findFirst()
                    .ifPresent(it -> facts.add(new Fact(
                            "Tone",
                            Described.word(it.label()) + ", " + Described.signed(it.score())
                                    + " on a scale from −1 to 1")));
        }
        if (reading.has(PlaceFocus.GEO_FOCUS)) {
            String focus = reading.get(PlaceFocus.GEO_FOCUS).stream()
                    .map(it -> "%s (%s)"
                            .formatted(
                                    it.value().place().name(),
                                    Described.percent(it.value().share())))
                    .collect(Collectors.joining(", "));
            if (!focus.isEmpty()) {
                facts.add(new Fact("Mainly about", focus));
            }
        }
        if (reading.has(Language.LANGUAGE)) {
            reading.first(Language.LANGUAGE)
                    .ifPresent(it -> facts.add(new Fact(
                            "Language",
                            Names.language(it.code()) + ", " + Described.percent(it.confidence()) + " sure")));
        }
        return facts;
    }

    private List<Shared> copies(Reading reading) {
        return SharedText.of(reading, archive).stream()
                .map(it -> new Shared(
                        it.id().value(),
                        it.title().orElse("(without a title)"),
                        it.outlet(),
                        it.day().map(Names::day),
                        relation(it),
                        it.original(),
                        it.passages().stream()
                                .limit(PASSAGES)
                                .map(passage -> cut(passage.span().in(reading.text())))
                                .toList(),
                        Math.max(0, it.passages().size() - PASSAGES)))
                .toList();
    }

    private static String relation(SharedText shared) {
        return switch (shared.relation()) {
            case EXACT -> "the same words";
            case NEAR -> Described.percent(shared.similarity()) + " the same";
            case CONTAINS -> "stands within this article, %s of it".formatted(Described.percent(shared.similarity()));
            case CONTAINED -> "holds this article, %s of it".formatted(Described.percent(shared.similarity()));
        };
    }

    private static String cut(String passage) {
        String line = passage.replace('\n', ' ');
        return line.length() > PASSAGE ? line.substring(0, PASSAGE) + "…" : line;
    }

    private List<Version> versions(Reading reading) {
        Article article = reading.article();
        List<Article> all = article.url().map(archive::versions).orElse(List.of(reading)).stream()
                .map(Reading::article)
                .toList();
        return Versions.of(all, article.id());
    }
}
