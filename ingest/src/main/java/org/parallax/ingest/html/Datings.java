package org.parallax.ingest.html;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.api.article.Published;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Dates.Order;

/**
 * Weighs what a page says about when its article was published: metadata, then elements of time, then the address, then
 * visible dates near the title. Dates before the web or after tomorrow are refused.
 */
final class Datings {

    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "date_published",
        "published_time",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publish-date",
        "publishdate",
        "publish_date",
        "originalpublicationdate",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "datecreated",
        "dcterms.date",
        "dc.date",
        "date",
        "article.published",
        "article:post_date",
        "rnews:datepublished",
        "prism.publicationdate",
        "citation_publication_date",
        "ptime",
        "created",
        "dc:date",
        "bt:pubdate",
        "displaydate"
    };
    private final Marks marks;
    private final Order order;
    private final LocalDate today;
    private final BiConsumer<String, String> warnings;

    /** Weighs the marks of a page or of a part of it; {@code warnings} takes the code and message of dates refused. */
    Datings(Marks marks, Order order, BiConsumer<String, String> warnings) {
        this.marks = marks;
        this.order = order;
        this.today = LocalDate.now(ZoneOffset.UTC);
        this.warnings = warnings;
    }

    /** When the article of the page was published; {@code head} are the lines over its text. */
    Optional<Published> of(
            Document page, MetaTags meta, JsonLd json, String url, List<String> head, Evidence evidence) {
        return noted("json-ld datePublished", json.text("datePublished").flatMap(this::stated), evidence)
                .or(() -> firstMeta(meta, evidence))
                .or(() -> noted("time element", timeElement(), evidence))
                .or(() -> noted("json-ld dateCreated", json.text("dateCreated").flatMap(this::stated), evidence))
                .or(() -> noted("url", inUrl(url), evidence))
                .or(() -> noted("date element", dateElement(), evidence))
                .or(() -> noted("dateline", inLines(head), evidence))
                .or(() -> noted("text", nearTitle(page), evidence))
                .or(() -> noted("modified", lastChange(meta, json), evidence));
    }

    /** When a post was published, by what it shows. */
    Optional<Published> visible(List<String> head, Evidence evidence) {
        return noted("time element", timeElement(), evidence)
                .or(() -> noted("date element", dateElement(), evidence))
                .or(() -> noted("dateline", inLines(head), evidence));
    }

    /** When the page says it was last changed. */
    Optional<Published> modified(MetaTags meta, JsonLd json, Evidence evidence) {
        Optional<Published> found = lastChange(meta, json);
        found.ifPresent(it -> evidence.note("modified", "metadata"));
        return found;
    }

    private Optional<Published> lastChange(MetaTags meta, JsonLd json) {
        return json.text("dateModified")
                .flatMap(this::read)
                .or(() -> meta.first(
                                "article:modified_time",
                                "og:article:modified_time",
                                "datemodified",
                                "last-modified",
                                "og:updated_time")
                        .flatMap(this::read));
    }

    private static Optional<Published> noted(String source, Optional<Published> found, Evidence evidence) {
        found.ifPresent(it -> evidence.note("published", source));
        return found;
    }

    private Optional<Published> inLines(List<String> lines) {
        for (String line : lines) {
            Optional<Published> found = read(line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> firstMeta(MetaTags meta, Evidence evidence) {
        for (String name : META) {
            Optional<Published> found = meta.first(name).flatMap(this::stated);
            if (found.isPresent()) {
                evidence.note("published", "meta " + name);
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> timeElement() {
        Published best = null;
        int most = -1;
        for (Element time : marks.times) {
            String value = time.hasAttr("datetime")
                    ? time.attr("datetime")
                    : time.hasAttr("content") ? time.attr("content") : time.text();
            Optional<Published> found = read(value).or(() -> read(time.text()));
            String names = (time.className() + " " + time.attr("itemprop") + " "
                            + (time.parent() == null ? "" : time.parent().className()))
                    .toLowerCase(Locale.ROOT);
            int weight = (time.hasAttr("pubdate") || names.contains("publ") || names.contains("entry-date") ? 2 : 0)
                    - (names.contains("updat") || names.contains("modif") || names.contains("comment") ? 2 : 0)
                    + 1;
            if (found.isPresent() && weight > most) {
                best = found.get();
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A date in the address, such as {@code /2020/11/10/} or {@code /2020-11-10-}. */
    private Optional<Published> inUrl(String url) {
        int from = url.indexOf("://");
        int path = from < 0 ? -1 : url.indexOf('/', from + 3);
        if (path < 0) {
            return Optional.empty();
        }
        String tail = url.substring(path);
        for (int i = 0; i + 8 < tail.length(); i++) {
            if ((tail.startsWith("20", i) || tail.startsWith("19", i))
                    && !Character.isDigit(tail.charAt(i - 1 < 0 ? 0 : i - 1))) {
                Optional<Published> found = read(tail.substring(i, Math.min(tail.length(), i + 11)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Published> dateElement() {
        for (Element element : marks.dated) {
            String text = element.childrenSize() > 40 ? "" : Clean.line(element.text());
            if (text.length() >= 6 && text.length() <= 200) {
                Optional<Published> found = read(text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Published> nearTitle(Document page) {
        for (String selector : List.of("h1", "article", "main", "body")) {
            Element element = page.selectFirst(selector);
            if (element != null) {
                Element scope = selector.equals("h1") && element.parent() != null ? element.parent() : element;
                String text = scope.text();
                Optional<Published> found = read(text.substring(0, Math.min(text.length(), 1_500)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A date that the page states as that of publication; a bad one is told to the operator. */
    private Optional<Published> stated(String value) {
        Optional<Published> found = Dates.find(value, order);
        if (found.isEmpty()) {
            warnings.accept(
                    "BAD_DATE", "Not a date: " + Clean.line(value.length() > 80 ? value.substring(0, 80) : value));
            return found;
        }
        LocalDate day = found.get().day();
        if (!Dates.isPlausible(day, today)) {
            warnings.accept(
                    day.isAfter(today) ? "FUTURE_DATE" : "BAD_DATE",
                    "The date %s cannot be right; it was left out".formatted(day));
            return Optional.empty();
        }
        return found;
    }

    private Optional<Published> read(String value) {
        return Dates.find(value, order).filter(it -> Dates.isPlausible(it.day(), today));
    }
}
