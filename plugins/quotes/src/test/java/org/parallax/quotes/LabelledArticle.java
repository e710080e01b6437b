package org.parallax.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentences.SentencesAnalyzer;

/**
 * An invented article with its quotations. In the file stand a title, the body, {@code ====}, the names with their forms
 * ({@code person Ada Roe: Ada Roe, Roe}) and the quotations ({@code kind | part of the speaker's name | content}, where
 * {@code …} stands for what is left out of the content, and {@code -} for no speaker).
 *
 * @param reading the article with sentences and names
 */
record LabelledArticle(Reading reading, List<Labelled> quotes) {

    /** A quotation as it should be found. */
    record Labelled(Quote.Kind kind, Optional<String> speaker, Span span, Optional<String> relay) {}

    static LabelledArticle read(Path file) throws IOException {
        String[] halves = Files.readString(file).split("\n====\n", -1);
        String title = halves[0].lines().findFirst().orElseThrow();
        Article article = Article.titled(title)
                .body(halves[0].substring(title.length()).strip())
                .build();
        String text = article.text();
        List<Annotation<EntityMention>> names = new ArrayList<>();
        List<Labelled> quotes = new ArrayList<>();
        halves[1].lines().forEach(line -> {
            if (line.contains(" | ")) {
                quotes.add(labelled(text, line.split(" \\| ", -1)));
            } else {
                names.addAll(names(text, line));
            }
        });
        Reading reading = Reading.of(article).with(EntityMention.ENTITIES, names);
        return new LabelledArticle(reading.with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading)), quotes);
    }

    /** The article with the quotations as its layer; a speaker's words are looked for next to the content. */
    Reading labelled() {
        List<Annotation<Quote>> layer = new ArrayList<>();
        for (Labelled it : quotes) {
            Optional<Quote.Speaker> speaker =
                    it.speaker().map(name -> new Quote.Speaker(name, nearest(name, it.span()), Optional.empty()));
            layer.add(Annotation.at(
                    it.span(), new Quote(it.kind(), speaker, List.of(), Optional.empty(), Optional.empty())));
        }
        return reading.with(Quote.QUOTES, layer);
    }

    private Optional<Span> nearest(String name, Span content) {
        String text = reading.text();
        int from = Math.max(0, content.start() - 60);
        int at = text.indexOf(name, from);
        return at < 0 || at > content.end() + 60 ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
    }

    private static Labelled labelled(String text, String[] fields) {
        String[] ends = fields[2].split(" … ", -1);
        int start = text.indexOf(ends[0]);
        int end = text.indexOf(ends[ends.length - 1], start) + ends[ends.length - 1].length();
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The article does not contain: " + fields[2]);
        }
        return new Labelled(
                Quote.Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Optional.of(fields[1]).filter(it -> !it.equals("-")),
                new Span(start, end),
                fields.length < 4 ? Optional.empty() : Optional.of(fields[3].replace("relay ", "")));
    }

    private static List<Annotation<EntityMention>> names(String text, String line) {
        EntityMention.Type type = EntityMention.Type.valueOf(line.split(" ", -1)[0].toUpperCase(Locale.ROOT));
        String name = line.substring(line.indexOf(' ') + 1, line.indexOf(':'));
        List<Annotation<EntityMention>> found = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (String form : line.substring(line.indexOf(':') + 1).strip().split(", ", -1)) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                if (!taken[at]) {
                    found.add(Annotation.at(
                            new Span(at, at + form.length()), new EntityMention(type, name, Optional.empty())));
                    Arrays.fill(taken, at, at + form.length(), true);
                }
            }
        }
        return found;
    }
}
