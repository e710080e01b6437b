package org.parallax.bench.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.EntityMention.Type;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.core.json.Json;
import org.parallax.sentences.SentencesAnalyzer;

/** Reads labelled sets of names, each with its own names for types, into readings. */
final class LabelledSets {

    private static final Map<String, Type> TYPES = Map.ofEntries(
            Map.entry("PER", Type.PERSON),
            Map.entry("person", Type.PERSON),
            Map.entry("politician", Type.PERSON),
            Map.entry("Person", Type.PERSON),
            Map.entry("ORG", Type.ORGANIZATION),
            Map.entry("organisation", Type.ORGANIZATION),
            Map.entry("organization", Type.ORGANIZATION),
            Map.entry("Organisation", Type.ORGANIZATION),
            Map.entry("politicalparty", Type.ORGANIZATION),
            Map.entry("corporation", Type.ORGANIZATION),
            Map.entry("LOC", Type.LOCATION),
            Map.entry("location", Type.LOCATION),
            Map.entry("Location", Type.LOCATION),
            Map.entry("country", Type.LOCATION),
            Map.entry("place", Type.LOCATION),
            Map.entry("event", Type.EVENT),
            Map.entry("election", Type.EVENT));

    /**
     * An article of a set.
     *
     * @param set the set's name
     * @param document what belongs together and must not be parted by cross-validation
     * @param licence what the set says of this article
     */
    record Labelled(String set, String document, String licence, Reading reading) {}

    private static final Json JSON = new Json();
    private static final SentencesAnalyzer SENTENCES = new SentencesAnalyzer();

    private LabelledSets() {}

    /** The rows of a file. */
    static List<Labelled> read(String set, Path file) throws IOException {
        List<Labelled> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(of(set, JSON.read(line, Map.class)));
            }
        }
        return rows;
    }

    private static Labelled of(String set, Map<?, ?> row) {
        String id = String.valueOf(row.get("id"));
        Object document = row.get("doc");
        Reading reading = Reading.of(Article.titled("")
                .body(String.valueOf(row.get("text")))
                .id(new ArticleId(id))
                .build());
        List<Annotation<EntityMention>> mentions = new ArrayList<>();
        for (Object each : (List<?>) row.get("entities")) {
            mention(set, (Map<?, ?>) each, reading.text()).ifPresent(mentions::add);
        }
        return new Labelled(
                set,
                document == null ? id : document.toString(),
                String.valueOf(row.get("licence")),
                reading.with(EntityMention.ENTITIES, outermost(mentions))
                        .with(Sentence.SENTENCES, SENTENCES.analyze(reading)));
    }

    private static Optional<Annotation<EntityMention>> mention(String set, Map<?, ?> row, String text) {
        Type type = TYPES.get(String.valueOf(row.get("type")));
        Object begin = row.get("begin");
        Object end = row.get("end");
        if (set.equals("gum")) {
            begin = row.get("name_begin");
            end = row.get("name_end");
        }
        if (!(begin instanceof Number from) || !(end instanceof Number to)) {
            return Optional.empty();
        }
        int start = from.intValue();
        if (set.equals("re3d")) {
            if (!Descriptions.isName(text.substring(start, to.intValue()))) {
                return Optional.empty();
            }
            start += Descriptions.article(text.substring(start, to.intValue()));
        }
        if (type == null
                && String.valueOf(row.get("type")).equalsIgnoreCase("misc")
                && Descriptions.isEvent(text.substring(start, to.intValue()))) {
            type = Type.EVENT;
        }
        if (type == null) {
            return Optional.empty();
        }
        Span span = new Span(start, to.intValue());
        return Optional.of(Annotation.at(span, new EntityMention(type, span.in(text), Optional.empty())));
    }

    /** The longest of mentions that overlap. */
    private static List<Annotation<EntityMention>> outermost(List<Annotation<EntityMention>> mentions) {
        List<Annotation<EntityMention>> kept = new ArrayList<>();
        List<Annotation<EntityMention>> longest = new ArrayList<>(mentions);
        longest.sort(Comparator.comparingInt(it -> -it.span().length()));
        for (Annotation<EntityMention> mention : longest) {
            if (kept.stream().noneMatch(it -> it.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
