package org.parallax.archive;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.SearchRequest.Sort;
import org.parallax.archive.SearchResult.Hit;
import org.parallax.core.json.Json;

/** Answers search requests from a snapshot. */
final class Search implements Closeable {

    /** Up to so many matches the total is exact where no facet counts them all anyway. */
    private static final int COUNTED = 100_000;

    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final Analyzer analyzer = new TextAnalyzer();
    private final Columns columns = new Columns();
    private final Leases leases = new Leases();
    private final Json json;

    Search(Json json) {
        this.json = json;
    }

    /** The snapshot that the search before this one was answered from, where that matters and it is still there. */
    Optional<Snapshot> before(SearchRequest request) {
        return request.cursor()
                .map(it -> Cursor.read(request.sort(), it))
                .filter(it -> it.lease() != 0)
                .flatMap(it -> leases.find(it.lease()));
    }

    SearchResult run(SearchRequest request, Snapshot snapshot) throws IOException {
        Deadline deadline = new Deadline(request.deadline());
        IndexSearcher searcher = snapshot.searcher(deadline);
        Query matching = query(request.query(), request.filters(), snapshot);
        Query query = Queries.narrowed(matching, request.selected(), null);
        FieldDoc after = request.cursor()
                .map(it -> Cursor.read(request.sort(), it).after())
                .orElse(null);
        FacetSearch facets = new FacetSearch(request, columns, searcher);
        int wanted = request.limit() + 1;
        int exactly = request.facets().isEmpty() ? COUNTED : wanted;
        TopFieldDocs found =
                facets.first(query, new TopFieldCollectorManager(order(request.sort()), wanted, after, exactly));
        List<ScoreDoc> page = List.of(found.scoreDocs).subList(0, Math.min(request.limit(), found.scoreDocs.length));
        Marker marker = new Marker(analyzer, query);
        List<Hit> hits = new ArrayList<>(page.size());
        for (ScoreDoc document : page) {
            hits.add(hit(request, snapshot.entry(document.doc), (FieldDoc) document, marker));
        }
        List<FacetCounts> counts = facets.count(matching, deadline);
        boolean complete =
                !searcher.timedOut() && counts.size() == request.facets().size();
        boolean exact = complete && !counts.isEmpty();
        return new SearchResult(
                exact ? facets.matches() : found.totalHits.value(),
                exact || (complete && found.totalHits.relation() == TotalHits.Relation.EQUAL_TO),
                complete,
                hits,
                !page.isEmpty() && found.scoreDocs.length > page.size()
                        ? Optional.of(cursor(request.sort(), (FieldDoc) page.get(page.size() - 1), snapshot))
                        : Optional.empty(),
                counts);
    }

    private String cursor(Sort sort, FieldDoc last, Snapshot snapshot) throws IOException {
        long lease = sort == Sort.RELEVANCE ? leases.keep(snapshot.searcher()) : 0;
        return Cursor.of(sort, last, lease).toString();
    }

    /** Those of the articles that match a query. */
    SortedSet<String> among(String query, Collection<String> ids, Snapshot snapshot) throws IOException {
        List<BytesRef> keys = ids.stream().map(Keys::of).map(BytesRef::new).toList();
        Query wanted = new BooleanQuery.Builder()
                .add(new Queries(analyzer, snapshot, json).query(query, List.of()), Occur.FILTER)
                .add(new TermInSetQuery(Fields.ID, keys), Occur.FILTER)
                .build();
        SortedSet<String> found = new TreeSet<>();
        for (ScoreDoc each : snapshot.searcher().search(wanted, Math.max(1, ids.size())).scoreDocs) {
            found.add(snapshot.id(each.doc));
        }
        return found;
    }

    /** The query for the articles of a snapshot that match {@code asked} and all filters. */
    Query query(String asked, List<String> filters, Snapshot snapshot) throws IOException {
        return new Queries(analyzer, snapshot, json).query(asked, filters);
    }

    private Hit hit(SearchRequest request, Entry entry, FieldDoc document, Marker marker) throws IOException {
        Shown article = Shown.of(entry.json(), json);
        float score = request.sort() == Sort.RELEVANCE ? (float) document.fields[0] : 0;
        return new Hit(
                new ArticleId(article.id()),
                score,
                article.title() == null ? Optional.empty() : Optional.of(marker.title(article.title())),
                Optional.ofNullable(article.outlet()),
                Optional.ofNullable(article.published()).map(it -> LocalDate.parse(it.day())),
                Optional.ofNullable(article.url()),
                entry.version(),
                entry.latest(),
                marker.snippet(article.body()));
    }

    static org.apache.lucene.search.Sort order(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, BY_ID);
            case NEWEST -> new org.apache.lucene.search.Sort(time(true), BY_ID);
            case OLDEST -> new org.apache.lucene.search.Sort(time(false), BY_ID);
        };
    }

    /** Articles without a time come last, either way. */
    private static SortField time(boolean newestFirst) {
        return new SortField(
                Fields.TIME, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        leases.close();
    }
}
