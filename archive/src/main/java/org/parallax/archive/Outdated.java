package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A page of the articles that have a layer which is not of its current version.
 *
 * @param total how many there are in all
 * @param articles those of this page, the last published first
 * @param next the cursor for the page after this one, where there may be one
 */
public record Outdated(long total, List<Item> articles, Optional<String> next) {

    /**
     * A stored reading.
     *
     * @param madeBy which version of its plug-in made each layer, by layer name, as far as that was noted
     */
    public record Item(Reading reading, Map<String, String> madeBy) {}

    static Outdated in(Snapshot snapshot, Map<String, String> current, Optional<String> cursor, int limit, Json json)
            throws IOException {
        Query query = MadeBy.outdated(current);
        FieldDoc after = cursor.map(it -> Cursor.read(Sort.NEWEST, it).after()).orElse(null);
        TopFieldDocs found = snapshot.searcher()
                .search(
                        query,
                        new TopFieldCollectorManager(Search.order(Sort.NEWEST), limit, after, Integer.MAX_VALUE));
        List<Item> articles = new ArrayList<>();
        for (ScoreDoc document : found.scoreDocs) {
            String stored = snapshot.json(document.doc);
            articles.add(new Item(json.readReading(stored), MadeBy.of(json.read(stored, JsonNode.class))));
        }
        return new Outdated(
                found.totalHits.value(),
                articles,
                articles.size() < limit
                        ? Optional.empty()
                        : Optional.of(Cursor.of(Sort.NEWEST, (FieldDoc) found.scoreDocs[limit - 1], 0)
                                .toString()));
    }
}
