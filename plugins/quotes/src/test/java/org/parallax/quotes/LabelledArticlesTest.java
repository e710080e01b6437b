package org.parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.vocabulary.Quote;

/** Scores the analyzer on invented articles: what each must find, and that it finds no more words in marks than those. */
class LabelledArticlesTest {

    @Test
    void findsTheQuotationsOfInventedArticles() throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/parallax/quotes/articles"))) {
            for (Path file : files.sorted().toList()) {
                articles.add(LabelledArticle.read(file));
            }
        }
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        SoftAssertions softly = new SoftAssertions();
        articles.forEach(it -> check(it, softly));
        softly.assertAll();
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
