package org.parallax.archive;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a stored reading that says which version of its plug-in made each layer. All readings as JSON. */
final class MadeBy {

    /** The name of that part. */
    static final String NAME = "madeBy";

    private MadeBy() {}

    /** Notes in {@code reading} what made its layers; nothing where nothing is known. */
    static void note(Map<String, String> madeBy, ObjectNode reading) {
        if (!madeBy.isEmpty()) {
            ObjectNode noted = reading.putObject(NAME);
            new TreeMap<>(madeBy).forEach(noted::put);
        }
    }

    /** What made each layer, by layer name. */
    static Map<String, String> of(JsonNode reading) {
        Map<String, String> madeBy = new TreeMap<>();
        reading.path(NAME)
                .properties()
                .forEach(it -> madeBy.put(it.getKey(), it.getValue().asString("")));
        return madeBy;
    }

    /** Notes in {@code reading} what made the layers that a patch replaces. */
    static void patch(ObjectNode reading, Lines.Patch patch) {
        if (!reading.has(NAME) && patch.madeBy().isEmpty()) {
            return;
        }
        ObjectNode madeBy = reading.withObject(NAME);
        patch.layers().propertyNames().forEach(madeBy::remove);
        patch.madeBy().properties().forEach(it -> madeBy.set(it.getKey(), it.getValue()));
    }

    /** Notes in {@code later} what made one layer, as far as {@code earlier} knows it. */
    static void keep(JsonNode earlier, ObjectNode later, String layer) {
        JsonNode version = earlier.path(NAME).path(layer);
        if (!version.isMissingNode()) {
            later.withObject(NAME).set(layer, version);
        }
    }

    static void index(JsonNode reading, Document document) {
        of(reading)
                .forEach((layer, version) ->
                        document.add(new StringField(Fields.MADE_BY, Keys.of(layer + ' ' + version), Store.NO)));
    }

    /** The readings that lack a layer of the {@code current} version, and did not bring that layer along. */
    static Query outdated(Map<String, String> current) {
        if (current.isEmpty()) {
            return new MatchNoDocsQuery("no layer is asked for");
        }
        BooleanQuery.Builder upToDate = new BooleanQuery.Builder();
        current.forEach((layer, version) -> upToDate.add(
                new BooleanQuery.Builder()
                        .add(term(layer, version), Occur.SHOULD)
                        .add(term(layer, Archive.GIVEN), Occur.SHOULD)
                        .build(),
                Occur.MUST));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Fields.READING)), Occur.FILTER)
                .add(upToDate.build(), Occur.MUST_NOT)
                .build();
    }

    private static Query term(String layer, String version) {
        return new TermQuery(new Term(Fields.MADE_BY, Keys.of(layer + ' ' + version)));
    }
}
