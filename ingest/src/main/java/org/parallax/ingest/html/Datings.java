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
    private static final String VISIBLE =
            "[itemprop=datePublished], [class*=publish], [class*=date], [class*=time], [class*=Date], [class*=Publish],"
                    + " [id*=date], [class*=byline], [class*=meta], [class*=datum], [class*=fecha], [class*=data]";

    private final Document page;
    private final Order order;
    private final LocalDate today;
    private final BiConsumer<String, String> warnings;

    Datings(Document page, Order order, BiConsumer<String, String> warnings) {
        this.page = page;
        this.order = order;
        this.today = LocalDate.now(ZoneOffset.UTC);
        this.warnings = warnings;
    }

    Optional<Published> of(MetaTags meta, JsonLd json, String url) {
        return json.text("datePublished")
                .flatMap(this::stated)
                .or(() -> firstMeta(meta))
                .or(this::timeElement)
                .or(() -> json.text("dateCreated").flatMap(this::stated))
                .or(() -> inUrl(url))
                .or(this::visible)
                .or(() -> meta.first("article:modified_time", "last-modified", "og:updated_time")
                        .flatMap(this::stated))
                .or(() -> json.text("dateModified").flatMap(this::stated));
    }

    private Optional<Published> firstMeta(MetaTags meta) {
        for (String name : META) {
            Optional<Published> found = meta.first(name).flatMap(this::stated);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> timeElement() {
        Published best = null;
        int most = -1;
        for (Element time : page.select("time, [itemprop=datePublished], abbr.published")) {
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

    private Optional<Published> visible() {
        for (Element element : page.select(VISIBLE)) {
            String text = element.childrenSize() > 40 ? "" : Clean.line(element.text());
            if (text.length() >= 6 && text.length() <= 200) {
                Optional<Published> found = read(text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
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
