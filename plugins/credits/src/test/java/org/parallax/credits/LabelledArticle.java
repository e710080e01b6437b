package org.parallax.credits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.CreditLine;
import org.parallax.api.article.Outlet;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentences.SentencesAnalyzer;

/**
 * An invented article with its credits. In the file stand {@code author NAME}, {@code outlet NAME} and {@code line 0|end TEXT} for
 * lines that stood apart, the title, the body, {@code ====}, the credits ({@code relation | name | whole or … of the part
 * governed}), and {@code chain} with its steps.
 */
record LabelledArticle(String name, Reading reading, List<String> credits, Optional<String> chain) {

    static List<LabelledArticle> all() throws IOException {
        List<Path> files;
        try (var found = Files.list(Path.of("src/test/resources/org/parallax/credits/articles"))) {
            files = found.sorted(Comparator.naturalOrder()).toList();
        }
        List<LabelledArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(read(file));
        }
        return articles;
    }

    private static LabelledArticle read(Path file) throws IOException {
        String[] halves = Files.readString(file).split("====\n", -1);
        List<String> lines = new ArrayList<>(halves[0].lines().toList());
        List<String> authors = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        Optional<Outlet> outlet = Optional.empty();
        while (lines.get(0).matches("(author|outlet|line) .*")) {
            String line = lines.remove(0);
            String rest = line.substring(line.indexOf(' ') + 1);
            switch (line.substring(0, line.indexOf(' '))) {
                case "author" -> authors.add(rest);
                case "outlet" -> outlet = Optional.of(Outlet.named(rest));
                default -> apart.add(rest);
            }
        }
        String title = lines.remove(0);
        String body = String.join("\n", lines).strip();
        Article.Builder article = Article.titled(title).body(body).authors(authors);
        article.credits(apart.stream()
                .map(it -> new CreditLine(it.substring(it.indexOf(' ')), it.startsWith("end") ? body.length() : 0))
                .toList());
        outlet.ifPresent(article::outlet);
        Reading reading = Reading.of(article.build());
        return new LabelledArticle(
                file.getFileName().toString(),
                reading.with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading)),
                halves[1].lines().filter(it -> it.contains(" | ")).toList(),
                halves[1]
                        .lines()
                        .filter(it -> it.startsWith("chain "))
                        .map(it -> it.substring(6))
                        .findFirst());
    }

    /** The part of the text that a line of the gold names. */
    Optional<Span> part(String words) {
        if (words.equals("whole")) {
            return Optional.empty();
        }
        String[] ends = words.split(" … ", -1);
        int start = reading.text().indexOf(ends[0]);
        int end = reading.text().indexOf(ends[ends.length - 1], start) + ends[ends.length - 1].length();
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(name + " does not contain: " + words);
        }
        return Optional.of(new Span(start, end));
    }
}
