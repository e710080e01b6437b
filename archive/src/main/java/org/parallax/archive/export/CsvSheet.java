package org.parallax.archive.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Place;
import org.parallax.core.json.Json;

/** Writes a table with the facts of each article. Several values in one cell are parted by {@code "; "}. */
final class CsvSheet implements Sheet {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "outlet",
            "outlet_id",
            "authors",
            "day",
            "instant",
            "url",
            "language",
            "section",
            "tone",
            "tone_label",
            "places",
            "countries",
            "cluster",
            "copy_relation",
            "copy_of",
            "standfirst",
            "body");

    @Override
    public void begin(Appendable out, Head head) throws IOException {
        out.append(String.join(",", COLUMNS)).append("\r\n");
    }

    @Override
    public void article(Appendable out, String line, Json json) throws IOException {
        Map<String, String> row = row(new Facts(json.readReading(line)));
        String separator = "";
        for (String column : COLUMNS) {
            out.append(separator);
            out.append(Csv.quoted(row.getOrDefault(column, "")));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static Map<String, String> row(Facts facts) {
        Article article = facts.article();
        Map<String, String> row = new LinkedHashMap<>();
        text(row, "id", Optional.of(article.id().value()));
        text(row, "title", article.title());
        text(row, "outlet", article.outlet().map(Outlet::name));
        text(row, "outlet_id", article.outlet().map(Outlet::id));
        text(row, "authors", Optional.of(String.join("; ", article.authors())));
        article.published().ifPresent(it -> row.put("day", it.day().toString()));
        article.published().flatMap(Published::instant).map(Instant::toString).ifPresent(it -> row.put("instant", it));
        text(row, "url", article.url().map(Object::toString));
        text(row, "language", facts.language());
        text(row, "section", article.section());
        facts.tone().ifPresent(it -> {
            row.put("tone", Double.toString(it.score()));
            row.put("tone_label", Facts.word(it.label()));
        });
        text(
                row,
                "places",
                Optional.of(facts.places().map(Place::name).distinct().collect(joining("; "))));
        text(
                row,
                "countries",
                Optional.of(facts.places()
                        .map(Place::country)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .collect(joining("; "))));
        facts.copy().ifPresent(it -> {
            text(row, "cluster", Optional.of(it.cluster()));
            row.put("copy_relation", Facts.word(it.relation()));
            text(row, "copy_of", Optional.of(it.of().value()));
        });
        text(row, "standfirst", article.standfirst());
        text(row, "body", Optional.of(article.body()));
        return row;
    }

    private static void text(Map<String, String> row, String column, Optional<String> value) {
        value.ifPresent(it -> row.put(column, Cells.text(it)));
    }

    @Override
    public void end(Appendable out) {}
}
