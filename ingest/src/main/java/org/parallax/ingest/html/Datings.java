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
import org.parallax.ingest.text.Evidence;

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
    private static final String[] ATTRIBUTES = {
        "datetime", "content", "title", "data-published", "data-date", "data-datetime"
    };
    private static final String[] BESIDE = {
        "related", "sidebar", "comment", "widget", "teaser", "recommend", "popular", "latest", "footer", "event"
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
            Document page, String title, MetaTags meta, JsonLd json, String url, List<String> head, Evidence evidence) {
        Optional<Published> inUrl = inUrl(url);
        return noted("json-ld datePublished", json.text("datePublished").flatMap(this::stated), evidence)
                .or(() -> firstMeta(meta, evidence))
                .map(it -> inOwnCalendar(it, inUrl))
                .or(() -> noted("url", inUrl, evidence))
                .or(() -> noted("time element", timeElement(), evidence))
                .or(() -> noted("json-ld dateCreated", json.text("dateCreated").flatMap(this::stated), evidence))
                .or(() -> noted("json-ld page", json.pageText("datePublished").flatMap(this::read), evidence))
                .or(() -> noted("meta by name", byName(meta), evidence))
                .or(() -> noted("date element", dateElement(), evidence))
                .or(() -> noted("dateline", inLines(head), evidence))
                .or(() -> noted("text", inText(page, title), evidence))
                .or(() -> noted("script", new Datelines(order, today).in(marks.scripts), evidence))
                .or(() -> noted("modified", lastChange(meta, json), evidence));
    }

    /** Some pages state the moment in UTC only: where their address names the day before or after, that is the outlet's own. */
    private static Published inOwnCalendar(Published stated, Optional<Published> inUrl) {
        boolean shifted = stated.instant().isPresent()
                && inUrl.isPresent()
                && Math.abs(inUrl.get().day().toEpochDay() - stated.day().toEpochDay()) == 1;
        return shifted ? new Published(inUrl.get().day(), stated.instant()) : stated;
    }

    private Optional<Published> byName(MetaTags meta) {
        return meta.names().stream()
                .filter(it -> it.contains("publish") || it.contains("pubdate") || it.contains("created"))
                .flatMap(it -> meta.first(it).flatMap(this::read).stream())
                .findFirst();
    }

    private Optional<Published> inText(Document page, String title) {
        return new Datelines(order, today)
                .in(Blocks.of(page.body(), Tags::isNever), title)
                .or(() -> read(page.title()))
                .or(() -> atTop(page));
    }

    /** The first date in the running text, near its beginning. */
    private Optional<Published> atTop(Document page) {
        for (String selector : List.of("article", "main", "body")) {
            Element element = page.selectFirst(selector);
            String text = element == null ? "" : element.text();
            Optional<Published> found = read(text.substring(0, Math.min(text.length(), 1_500)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
        int most = -9;
        for (Element time : marks.times) {
            String value = time.hasAttr("datetime")
                    ? time.attr("datetime")
                    : time.hasAttr("content")
                            ? time.attr("content")
                            : time.hasAttr("title") ? time.attr("title") : time.text();
            Optional<Published> found = read(value).or(() -> read(time.text()));
            String names = (time.className() + " " + time.attr("itemprop") + " "
                            + (time.parent() == null ? "" : time.parent().className()))
                    .toLowerCase(Locale.ROOT);
            int weight = (time.hasAttr("pubdate") || names.contains("publ") || names.contains("entry-date") ? 2 : 0)
                    - (isAside(time) ? 4 : 0)
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
        return Dates.find(dayFirst(tail), Order.DAY_FIRST).filter(it -> Dates.isPlausible(it.day(), today));
    }

    /** The part of an address such as {@code 29-10-2021}; empty where there is none. */
    private static String dayFirst(String tail) {
        for (int i = 0; i + 10 <= tail.length(); i++) {
            boolean shaped = isDigit(tail, i)
                    && isDigit(tail, i + 1)
                    && tail.charAt(i + 2) == '-'
                    && isDigit(tail, i + 3)
                    && isDigit(tail, i + 4)
                    && tail.startsWith("-20", i + 5)
                    && isDigit(tail, i + 8)
                    && isDigit(tail, i + 9);
            if (shaped && (i == 0 || !isDigit(tail, i - 1))) {
                return tail.substring(i, i + 10);
            }
        }
        return "";
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private Optional<Published> dateElement() {
        Published best = null;
        int most = -1;
        for (Element element : marks.dated) {
            String text = element.childrenSize() > 40 ? "" : Clean.line(element.text());
            boolean fits = text.length() >= 6 && text.length() <= 200;
            Optional<Published> found = attribute(element).or(() -> fits ? read(text) : Optional.empty());
            if (found.isPresent()) {
                String names = Tags.names(element);
                int weight = isAside(element) ? 0 : names.contains("updat") || names.contains("modif") ? 1 : 2;
                if (weight > most) {
                    best = found.get();
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Published> attribute(Element element) {
        for (String name : ATTRIBUTES) {
            if (element.hasAttr(name)) {
                Optional<Published> found = read(element.attr(name));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the element belongs to something beside the article: a list of other articles, a comment. */
    private static boolean isAside(Element element) {
        Element up = element;
        for (int i = 0; i < 12 && up != null; i++) {
            String name = up.normalName();
            if (name.equals("aside") || name.equals("nav") || name.equals("footer")) {
                return true;
            }
            String names = Tags.names(up);
            for (String beside : BESIDE) {
                if (names.contains(beside) && !name.equals("body") && !name.equals("html") && !name.equals("article")) {
                    return true;
                }
            }
            up = up.parent();
        }
        return false;
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
