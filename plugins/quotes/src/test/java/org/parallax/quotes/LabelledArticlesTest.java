package org.parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Quote;

/** Scores the analyzer on invented articles: what each must find, and that it finds no more words in marks than those. */
class LabelledArticlesTest {

    @Test
    void findsTheQuotationsOfInventedArticles() throws IOException {
        List<LabelledArticle> articles = articles();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        SoftAssertions softly = new SoftAssertions();
        articles.forEach(it -> check(it, softly));
        softly.assertAll();
    }

    @Test
    void learnsFromThem(@TempDir Path folder) throws IOException {
        List<Reading> labelled =
                articles().stream().map(LabelledArticle::labelled).toList();
        Path model = folder.resolve("quotes.model");
        try (OutputStream out = Files.newOutputStream(model)) {
            new QuotesAnalyzer().train(labelled, out);
        }
        QuotesAnalyzer learned = new QuotesAnalyzer().configure(Settings.of(Map.of("model", model.toString())));

        List<Reading> found = labelled.stream()
                .map(it -> it.with(Quote.QUOTES, learned.analyze(it)))
                .toList();

        assertThat(learned.score(labelled, found))
                .hasEntrySatisfying("recall", it -> assertThat(it).isGreaterThan(0.7))
                .hasEntrySatisfying("precision", it -> assertThat(it).isGreaterThan(0.7));
    }

    private static List<LabelledArticle> articles() throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/parallax/quotes/articles"))) {
            for (Path file : files.sorted().toList()) {
                articles.add(LabelledArticle.read(file));
            }
        }
        return articles;
    }

    private static void check(LabelledArticle article, SoftAssertions softly) {
        String text = article.reading().text();
        List<Annotation<Quote>> found = new ArrayList<>(new QuotesAnalyzer().analyze(article.reading()));
        for (LabelledArticle.Labelled wanted : article.quotes()) {
            softly.assertThat(found)
                    .as(
                            "%s of %s: %s",
                            wanted.kind(), wanted.speaker(), wanted.span().in(text))
                    .anySatisfy(it -> assertThat(fits(it, wanted)).isTrue());
        }
        found.removeIf(it -> it.value().kind() == Quote.Kind.INDIRECT);
        found.removeIf(
                it -> article.quotes().stream().anyMatch(wanted -> wanted.span().overlaps(it.span())));
        softly.assertThat(found.stream().map(it -> it.span().in(text) + it.value()))
                .isEmpty();
    }

    private static boolean fits(Annotation<Quote> found, LabelledArticle.Labelled wanted) {
        Quote quote = found.value();
        boolean speaker = wanted.speaker().isEmpty()
                || quote.speaker()
                        .filter(it -> it.name().contains(wanted.speaker().get()))
                        .isPresent();
        boolean relay = wanted.relay().isEmpty()
                || quote.relay()
                        .filter(it -> it.name().equals(wanted.relay().get()))
                        .isPresent();
        return found.span().equals(wanted.span()) && quote.kind() == wanted.kind() && speaker && relay;
    }
}
