package org.parallax.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.parallax.archive.query.Expression;
import org.parallax.archive.query.Field;
import org.parallax.archive.query.QueryParser;
import org.parallax.core.json.Json;

/** Turns what a search asks for into Lucene's queries on one snapshot. Not safe for use by several threads. */
final class Queries {

    /** How much more a match in the title says than one in the body. */
    private static final float TITLE_BOOST = 2.5f;
    /** How much the weaker of the two adds to the stronger. */
    private static final float TIE = 0.1f;

    private static final int COUNTRY_CODE = 2;
    private static final double METRES = 1_000;

    /** All of them; the marks of sources have none of the fields that can be asked for. */
    private static final Query READINGS = new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.READING)));

    private final Analyzer analyzer;
    private final QueryBuilder builder;
    private final Likeness likeness;
    private final Prefixes prefixes;
    private String asked = "";

    Queries(Analyzer analyzer, Snapshot snapshot, Json json) {
        this.likeness = new Likeness(analyzer, snapshot, json);
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
        this.prefixes = new Prefixes(snapshot.reader());
    }

    /** The articles that match a query and all filters. */
    Query query(String query, List<String> filters) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(required(query), Occur.MUST);
        for (String filter : filters) {
            all.add(required(filter), Occur.FILTER);
        }
        return all.build();
    }

    /** Of the matches of {@code query}, those with the selected values of all facets but {@code but}. */
    static Query narrowed(Query query, Map<Facet, Set<String>> selected, @Nullable Facet but) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        selected.forEach((facet, values) -> {
            if (facet != but && !values.isEmpty()) {
                all.add(selection(facet, values), Occur.FILTER);
            }
        });
        BooleanQuery narrowed = all.build();
        return narrowed.clauses().size() == 1 ? query : narrowed;
    }

    private static Query selection(Facet facet, Set<String> values) {
        if (!facet.isTime()) {
            return new TermInSetQuery(
                    facet.field(),
                    values.stream().map(Keys::of).map(BytesRef::new).toList());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : values) {
            LocalDate[] days = Facet.days(value);
            any.add(LongField.newRangeQuery(Fields.DAY, days[0].toEpochDay(), days[1].toEpochDay()), Occur.SHOULD);
        }
        return any.build();
    }

    /** A query of nothing but marks, such as {@code !!!}, finds nothing. */
    private Query required(String text) throws IOException {
        asked = text;
        Query query = translate(QueryParser.parse(text));
        return query == null ? new MatchNoDocsQuery("nothing to search for") : query;
    }

    /** Null for words without a letter or digit, which neither find nor exclude anything. */
    private @Nullable Query translate(Expression expression) throws IOException {
        return switch (expression) {
            case Expression.All all -> all(all.parts());
            case Expression.Any any -> any(any.parts());
            case Expression.Not not -> {
                Query excluded = translate(not.part());
                yield excluded == null ? null : not(excluded);
            }
            case Expression.Words words -> words(words.field(), words.text());
            case Expression.Prefix prefix -> text(prefix.field(), field -> prefix(field, prefix.text()));
            case Expression.Is is -> is(is.field(), is.value());
            case Expression.Days days ->
                LongField.newRangeQuery(
                        Fields.DAY,
                        days.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                        days.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
            case Expression.Tone tone -> DoubleField.newRangeQuery(Fields.TONE, tone.from(), tone.to());
            case Expression.Near near ->
                constant(LatLonPoint.newDistanceQuery(
                        Fields.POINT, near.latitude(), near.longitude(), near.kilometres() * METRES));
            case Expression.Box box ->
                constant(LatLonPoint.newBoxQuery(Fields.POINT, box.south(), box.north(), box.west(), box.east()));
            case Expression.Like like -> likeness.query(asked, like.id());
        };
    }

    private @Nullable Query all(List<Expression> parts) throws IOException {
        if (parts.isEmpty()) {
            return READINGS;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean excludingOnly = true;
        int clauses = 0;
        for (Expression part : parts) {
            boolean excluded = part instanceof Expression.Not;
            Query query = translate(part instanceof Expression.Not not ? not.part() : part);
            if (query != null) {
                all.add(query, excluded ? Occur.MUST_NOT : Occur.MUST);
                excludingOnly &= excluded;
                clauses++;
            }
        }
        if (clauses == 0) {
            return null;
        }
        if (excludingOnly) {
            all.add(READINGS, Occur.FILTER);
        }
        return all.build();
    }

    private @Nullable Query any(List<Expression> parts) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int clauses = 0;
        for (Expression part : parts) {
            Query query = translate(part);
            if (query != null) {
                any.add(query, Occur.SHOULD);
                clauses++;
            }
        }
        return clauses == 0 ? null : any.build();
    }

    private static Query not(Query excluded) {
        return new BooleanQuery.Builder()
                .add(READINGS, Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }

    /** Makes a query on one field of the index; null if the text holds nothing to search for. */
    @FunctionalInterface
    private interface Maker {
        @Nullable
        Query make(String field) throws IOException;
    }

    private @Nullable Query words(Field field, String text) throws IOException {
        Query words = text(field, it -> builder.createPhraseQuery(it, text));
        if (words == null || field != Field.PLACE || !isCountryCode(text)) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(is(Field.COUNTRY, text), Occur.SHOULD)
                .build();
    }

    private Query prefix(String field, String text) throws IOException {
        BytesRef beginning = analyzer.normalize(field, text);
        prefixes.count(field, beginning, asked, text);
        return new PrefixQuery(new Term(field, beginning));
    }

    private static boolean isCountryCode(String text) {
        return text.length() == COUNTRY_CODE && text.chars().allMatch(it -> it >= 'A' && it <= 'Z');
    }

    private static @Nullable Query text(Field field, Maker maker) throws IOException {
        return switch (field) {
            case TEXT -> {
                Query title = maker.make(Fields.TITLE);
                Query body = maker.make(Fields.BODY);
                yield title == null || body == null
                        ? null
                        : new DisjunctionMaxQuery(List.of(new BoostQuery(title, TITLE_BOOST), body), TIE);
            }
            case PLACE -> maker.make(Fields.PLACE);
            default -> maker.make(field.label());
        };
    }

    private static Query is(Field field, String value) {
        return constant(
                switch (field) {
                    case COPY -> {
                        Query copy = term(Fields.COPY, "yes");
                        yield value.equals("yes") ? copy : not(copy);
                    }
                    case VERSION ->
                        value.equals("latest")
                                ? NumericDocValuesField.newSlowExactQuery(Fields.LATEST, 1)
                                : NumericDocValuesField.newSlowExactQuery(Fields.VERSION_NUMBER, Long.parseLong(value));
                    case COUNTRY -> term(Fields.COUNTRY, value.toUpperCase(Locale.ROOT));
                    case LANG -> term(Fields.LANGUAGE, Keys.folded(value));
                    case TONE -> term(Fields.TONE_LABEL, value);
                    case HAS -> term(Fields.LAYER, Keys.folded(value));
                    case TEXT,
                            TITLE,
                            BODY,
                            OUTLET,
                            AUTHOR,
                            SECTION,
                            PLACE,
                            ENTITY,
                            SPEAKER,
                            DATE,
                            NEAR,
                            BOX,
                            LIKE,
                            CLUSTER,
                            STORY,
                            URL,
                            ID -> term(field.label(), value);
                });
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, Keys.of(value)));
    }
}
