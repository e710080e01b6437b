package org.parallax.archive;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parallax.archive.query.QueryException;
import org.parallax.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Finds articles like another: those with at least a third of the {@value #WORDS} words that are frequent in it and rare
 * elsewhere, by Lucene's MoreLikeThis.
 */
final class Likeness {

    private static final int WORDS = 25;
    /** Which part of these words an article must have. */
    private static final double SHARE = 0.3;
    /** A word that no other article has finds nothing. */
    private static final int ARTICLES = 2;

    /** A word that more than so many percent of the articles have tells nothing. */
    private static final int COMMON = 50;

    private static final int LONGEST = 100_000;

    private final Analyzer analyzer;
    private final Snapshot snapshot;
    private final Json json;

    Likeness(Analyzer analyzer, Snapshot snapshot, Json json) {
        this.json = json;
        this.analyzer = analyzer;
        this.snapshot = snapshot;
    }

    /** The articles like the one whose id begins with {@code id}, as {@code query} has it. */
    Query query(String query, String id) throws IOException {
        List<String> ids = snapshot.idsBeginning(id, 2);
        if (ids.size() != 1) {
            throw QueryException.at(
                    id,
                    query,
                    ids.isEmpty()
                            ? "There is no article whose id begins with '%s'".formatted(id)
                            : "Several articles have ids that begin with '%s'; write more of it".formatted(id));
        }
        JsonNode article = json.read(snapshot.find(ids.get(0)).orElseThrow().json(), JsonNode.class)
                .path("article");
        MoreLikeThis telling = new MoreLikeThis(snapshot.reader());
        telling.setAnalyzer(analyzer);
        telling.setMinTermFreq(1);
        telling.setMinDocFreq(ARTICLES);
        telling.setMaxDocFreqPct(COMMON);
        telling.setMaxQueryTerms(WORDS);
        telling.setBoost(true);
        Query words = telling.like(Fields.BODY, text(article, "body"), text(article, "title"));
        List<BooleanClause> clauses = ((BooleanQuery) words).clauses();
        if (clauses.isEmpty()) {
            return new MatchNoDocsQuery("no other article has any of its words");
        }
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        clauses.forEach(it -> alike.add(it.query(), Occur.SHOULD));
        alike.setMinimumNumberShouldMatch((int) Math.max(1, clauses.size() * SHARE));
        return new BooleanQuery.Builder()
                .add(alike.build(), Occur.MUST)
                .add(new TermQuery(Keys.id(ids.get(0))), Occur.MUST_NOT)
                .build();
    }

    private static StringReader text(JsonNode article, String part) {
        String text = article.path(part).asString("");
        return new StringReader(text.substring(0, Math.min(LONGEST, text.length())));
    }
}
