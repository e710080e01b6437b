package org.parallax.archive;

import static org.apache.lucene.document.Field.Store.NO;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;

/** Makes Lucene documents of readings. */
final class Documents {

    private final Document document = new Document();
    private final JsonNode article;

    private Documents(JsonNode article) {
        this.article = article;
    }

    /**
     * The document of a reading.
     *
     * @param json the reading, as it is stored
     * @param root the same, parsed
     */
    static Document reading(String json, JsonNode root, int version, boolean latest) {
        Documents made = new Documents(root.path("article"));
        made.document.add(new StoredField(Fields.JSON, json));
        made.document.add(new StringField(Fields.KIND, Fields.READING, NO));
        made.document.add(new NumericDocValuesField(Fields.VERSION_NUMBER, version));
        made.document.add(new NumericDocValuesField(Fields.LATEST, latest ? 1 : 0));
        made.article();
        made.published(made.article.path("published"));
        new LayerFields(made.document, root).add();
        MadeBy.index(root, made.document);
        return made.document;
    }

    /** The document of a mark. */
    static Document source(String location, String fingerprint) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, Fields.SOURCE, NO));
        document.add(new StringField(Fields.SOURCE, Keys.of(location), NO));
        document.add(new StoredField(Fields.FINGERPRINT, fingerprint));
        return document;
    }

    private void article() {
        String id = Keys.of(text("id"));
        document.add(new StringField(Fields.ID, id, NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new TextField(Fields.TITLE, text("title"), NO));
        document.add(new TextField(Fields.BODY, text("body"), NO));
        JsonNode outlet = article.path("outlet");
        if (outlet.isObject()) {
            String name = outlet.path("name").asString("");
            String outletId = outlet.path("id").asString("");
            document.add(new TextField(Fields.OUTLET, outletId, NO));
            if (!name.equalsIgnoreCase(outletId)) {
                document.add(new TextField(Fields.OUTLET, name, NO));
            }
            facet(document, Fields.OUTLET_ID, Keys.folded(outletId));
        }
        Set<String> authors = new LinkedHashSet<>();
        article.path("authors").forEach(it -> authors.add(it.asString("")));
        for (String author : authors) {
            document.add(new TextField(Fields.AUTHOR, author, NO));
            facet(document, Fields.AUTHOR_NAME, Keys.of(author));
        }
        if (article.has("url")) {
            document.add(new StringField(Fields.URL, Keys.of(text("url")), NO));
        }
        if (article.has("section")) {
            document.add(new TextField(Fields.SECTION, text("section"), NO));
        }
        document.add(new StringField(
                Fields.LOCATION,
                Keys.of(article.path("provenance").path("location").asString("")),
                NO));
    }

    private void published(JsonNode published) {
        try {
            LocalDate day = LocalDate.parse(published.path("day").asString(""));
            String instant = published.path("instant").asString("");
            Instant time = instant.isEmpty() ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(instant);
            document.add(new LongField(Fields.DAY, day.toEpochDay(), NO));
            document.add(new NumericDocValuesField(Fields.TIME, time.toEpochMilli()));
        } catch (DateTimeException | ArithmeticException e) {
            // No day that can be searched for; what the reading says of it is kept all the same.
            return;
        }
    }

    private String text(String field) {
        return article.path(field).asString("");
    }

    /** A term to match exactly and to count by. */
    static void facet(Document document, String field, String value) {
        document.add(new StringField(field, value, NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    /** A point on the map to search around and to measure distances from. */
    static void point(Document document, double latitude, double longitude) {
        document.add(new LatLonPoint(Fields.POINT, latitude, longitude));
        document.add(new LatLonDocValuesField(Fields.POINT, latitude, longitude));
    }
}
