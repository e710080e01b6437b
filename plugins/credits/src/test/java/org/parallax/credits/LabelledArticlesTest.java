package org.parallax.credits;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Credit;

/** Scores both analyzers on invented articles, each of which must have exactly the credits that its labels name. */
class LabelledArticlesTest {

    @Test
    void findsTheCreditsOfInventedArticlesAndNoOthers() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<LabelledArticle> articles = LabelledArticle.all();
        softly.assertThat(articles).hasSizeGreaterThanOrEqualTo(15);
        for (LabelledArticle article : articles) {
            Reading reading = article.reading();
            List<Annotation<Credit>> found = new CreditsAnalyzer().analyze(reading);
            softly.assertThat(found.stream().map(it -> shown(it.value(), reading.text())))
                    .as(article.name())
                    .containsExactlyInAnyOrderElementsOf(article.credits().stream()
                            .map(it -> it.split(" \\| ", -1))
                            .map(it -> it[0] + " | " + it[1] + " | "
                                    + article.part(it[2])
                                            .map(part -> part.in(reading.text()))
                                            .orElse("whole"))
                            .toList());
            String chain = new CreditChainAnalyzer()
                    .analyze(reading.with(Credit.CREDITS, found)).stream()
                            .flatMap(it -> it.value().steps().stream())
                            .map(it -> word(it.relation()) + ":" + it.name())
                            .collect(joining(" "));
            softly.assertThat(chain)
                    .as(article.name())
                    .isEqualTo(article.chain().orElse(""));
        }
        softly.assertAll();
    }

    private static String shown(Credit credit, String text) {
        return word(credit.relation()) + " | " + credit.name() + " | "
                + credit.governs().map((Span it) -> it.in(text)).orElse("whole");
    }

    private static String word(Credit.Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
