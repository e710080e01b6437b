package org.parallax.archive;

import static org.apache.lucene.document.Field.Store.NO;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import tools.jackson.databind.JsonNode;

/**
 * Makes what the layers of a reading say searchable. Layers may come from anybody, so a value of an unexpected shape is
 * kept in the reading and merely not searchable.
 */
final class LayerFields {

    private record Point(double latitude, double longitude) {
        boolean onEarth() {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    private final Document document;
    private final JsonNode article;
    private final JsonNode layers;

    LayerFields(Document document, JsonNode reading) {
        this.document = document;
        this.article = reading.path("article");
        this.layers = reading.path("layers");
    }

    void add() {
        for (String name : layers.propertyNames()) {
            Documents.facet(document, Fields.LAYER, Keys.of(name));
        }
        language();
        places();
        names();
        tone();
        copies();
        Set<String> stories = new LinkedHashSet<>();
        layers.path("stories").forEach(it -> stories.add(string(it, "story")));
        stories.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> Documents.facet(document, Fields.STORY, Keys.of(it)));
    }

    private void language() {
        String found = string(layers.path("language").path(0), "code");
        String code = Keys.folded(found.isEmpty() ? article.path("language").asString("") : found);
        if (code.isEmpty()) {
            return;
        }
        document.add(new StringField(Fields.LANGUAGE, code, NO));
        int subtag = code.indexOf('-');
        if (subtag > 0) {
            document.add(new StringField(Fields.LANGUAGE, code.substring(0, subtag), NO));
        }
        Documents.facet(document, Fields.LANGUAGE_TAG, code);
    }

    private void places() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        Set<Point> points = new LinkedHashSet<>();
        String text = null;
        for (JsonNode mention : layers.path("geo")) {
            JsonNode value = mention.path("value");
            JsonNode place = value.path("place");
            if (place.isObject()) {
                names.add(place.path("name").asString(""));
                countries.add(place.path("country").asString("").toUpperCase(Locale.ROOT));
                if (!isVast(place.path("feature").asString(""))) {
                    points.add(new Point(
                            place.path("latitude").asDouble(Double.NaN),
                            place.path("longitude").asDouble(Double.NaN)));
                }
            }
            if ("literal".equals(value.path("kind").asString(""))) {
                text = text == null ? text() : text;
                words.add(words(text, mention.path("span")));
            }
        }
        words.addAll(names);
        words.forEach(it -> document.add(new TextField(Fields.PLACE, it, NO)));
        names.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> Documents.facet(document, Fields.PLACE_NAME, Keys.of(it)));
        countries.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> Documents.facet(document, Fields.COUNTRY, Keys.of(it)));
        points.stream().filter(Point::onEarth).forEach(it -> Documents.point(document, it.latitude(), it.longitude()));
    }

    /** Whether a GeoNames feature code is that of a country or more, which no single point stands for. */
    private static boolean isVast(String feature) {
        return feature.startsWith("PCL") || feature.equals("CONT") || feature.equals("RGN");
    }

    private String text() {
        String body = article.path("body").asString("");
        return article.has("title") ? article.path("title").asString("") + "\n\n" + body : body;
    }

    /**
     * Who is named and who speaks. Names that another article would not know again, such as a surname alone or <i>a
     * spokeswoman</i>, are found by their words, and not counted.
     */
    private void names() {
        Set<String> entities = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (JsonNode mention : layers.path("entities")) {
            if (!string(mention, "type").equals("location")) {
                entities.add(string(mention, "name"));
                if (!string(mention, "id").isEmpty()) {
                    known.add(string(mention, "name"));
                }
            }
        }
        Set<String> speakers = new LinkedHashSet<>();
        for (JsonNode quotation : layers.path("quotes")) {
            speakers.add(quotation.path("value").path("speaker").path("name").asString(""));
            quotation
                    .path("value")
                    .path("others")
                    .forEach(it -> speakers.add(it.path("name").asString("")));
        }
        entities.forEach(it -> document.add(new TextField(Fields.ENTITY, it, NO)));
        speakers.forEach(it -> document.add(new TextField(Fields.SPEAKER, it, NO)));
        known.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> Documents.facet(document, Fields.ENTITY_NAME, Keys.of(it)));
        known.stream()
                .filter(speakers::contains)
                .forEach(it -> Documents.facet(document, Fields.SPEAKER_NAME, Keys.of(it)));
    }

    private static String words(String text, JsonNode span) {
        int start = span.path(0).asInt(0);
        int end = span.path(1).asInt(0);
        return 0 <= start && start < end && end <= text.length() ? text.substring(start, end) : "";
    }

    private void tone() {
        for (JsonNode finding : layers.path("sentiment")) {
            double score = finding.path("value").path("score").asDouble(Double.NaN);
            if (string(finding, "scope").equals("article") && Double.isFinite(score)) {
                document.add(new DoubleField(Fields.TONE, score, NO));
                Documents.facet(document, Fields.TONE_LABEL, Keys.folded(string(finding, "label")));
                return;
            }
        }
    }

    private void copies() {
        Set<String> clusters = new LinkedHashSet<>();
        boolean copy = false;
        String id = article.path("id").asString("");
        for (JsonNode finding : layers.path("duplicates")) {
            clusters.add(string(finding, "cluster"));
            copy |= !string(finding, "of").equals(id)
                    && !string(finding, "relation").equals("contains");
        }
        clusters.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> Documents.facet(document, Fields.CLUSTER, Keys.of(it)));
        if (copy) {
            document.add(new StringField(Fields.COPY, "yes", NO));
        }
    }

    private static String string(JsonNode finding, String field) {
        return finding.path("value").path(field).asString("");
    }
}
