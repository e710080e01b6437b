package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.article.Published;

/** The dates that a page states in its metadata. */
final class StatedDates {

    private static final String[] PUBLISHED = {
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
        "article.published",
        "article:post_date",
        "rnews:datepublished",
        "prism.publicationdate",
        "citation_publication_date",
        "bt:pubdate"
    };
    /** Names that say a date of the page, but not which. */
    private static final String[] ANY = {
        "dcterms.created",
        "dc.date.created",
        "datecreated",
        "dcterms.date",
        "dc.date",
        "date",
        "ptime",
        "created",
        "dc:date",
        "displaydate"
    };

    private static final String[] MODIFIED = {
        "article:modified_time", "og:article:modified_time", "datemodified", "last-modified", "og:updated_time"
    };

    private final MetaTags meta;
    private final JsonLd json;
    private final DateReader reader;

    StatedDates(MetaTags meta, JsonLd json, DateReader reader) {
        this.meta = meta;
        this.json = json;
        this.reader = reader;
    }

    /** What says that it is the date of publication. */
    Optional<Dated> published() {
        return Dated.of(json.text("datePublished").flatMap(reader::stated), "json-ld datePublished")
                .or(() -> first(PUBLISHED));
    }

    /** What says that it is a date, but not of what. */
    Optional<Dated> any() {
        return first(ANY);
    }

    /** What says when the thing or the page that holds it was made. */
    Optional<Dated> created() {
        return Dated.of(json.text("dateCreated").flatMap(reader::stated), "json-ld dateCreated")
                .or(() -> Dated.of(json.pageText("datePublished").flatMap(reader::read), "json-ld page"))
                .or(() -> Dated.of(byName(), "meta by name"));
    }

    /** What says when the article was last changed. */
    Optional<Dated> modified() {
        Optional<Dated> stated = Dated.of(json.text("dateModified").flatMap(reader::read), "json-ld dateModified");
        for (String name : MODIFIED) {
            stated = stated.or(() -> Dated.of(meta.first(name).flatMap(reader::read), "meta " + name));
        }
        return stated;
    }

    /** All values under names for dates of publication or of any sort. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        json.text("datePublished").ifPresent(values::add);
        for (String[] names : List.of(PUBLISHED, ANY)) {
            for (String name : names) {
                meta.first(name).ifPresent(values::add);
            }
        }
        return values;
    }

    private Optional<Dated> first(String[] names) {
        for (String name : names) {
            Optional<Published> found = meta.first(name).flatMap(reader::stated);
            if (found.isPresent()) {
                return Dated.of(found, "meta " + name);
            }
        }
        return Optional.empty();
    }

    private Optional<Published> byName() {
        return meta.names().stream()
                .filter(it -> it.contains("publish") || it.contains("pubdate") || it.contains("created"))
                .flatMap(it -> meta.first(it).flatMap(reader::read).stream())
                .findFirst();
    }
}
