package org.parallax.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.Quote;

class FiguresAnalyzerTest {

    private static final int LONG = 5_000_000;
    private final FiguresAnalyzer analyzer = new FiguresAnalyzer();

    @Test
    void namesTheSpeakerOfTheQuotationAround() {
        String body = "“We lost 40 boats,” said Ada Roe. The office counts 12 boats.";
        Quote.Speaker speaker = new Quote.Speaker("Ada Roe", Optional.empty(), Optional.empty());
        Quote quote = new Quote(Quote.Kind.DIRECT, Optional.of(speaker), List.of(), Optional.empty(), Optional.empty());
        Reading reading = Reading.of(Article.untitled().body(body).build())
                .with(Quote.QUOTES, List.of(Annotation.at(new Span(0, 19), quote)));
        assertThat(analyzer.analyze(reading))
                .extracting(it -> it.value().speaker())
                .containsExactly(Optional.of(speaker), Optional.empty());
    }

    @Test
    void explainsByWhatMadeItAFigure() {
        Reading reading = Reading.of(Article.untitled().body("It is 5 km off.").build());
        assertThat(analyzer.explain(reading, analyzer.analyze(reading).get(0))).contains("a number with the unit km");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harbour",
                "7",
                "7,",
                "7 ",
                "\"",
                "\u201c",
                "-",
                "\u2013",
                "two ",
                "5 million ",
                "$5 ",
                "1-2 ",
                "3 of "
            })
    @Timeout(60)
    void longTextsOfAnythingGoThrough(String unit) {
        String text = unit.isEmpty() || unit.equals("harbour") ? unit : unit.repeat(LONG / unit.length());
        Reading reading = Reading.of(Article.untitled().body(text).build());
        List<Annotation<Figure>> found = analyzer.analyze(reading);
        assertThat(found.stream().filter(it -> it.span().end() > text.length())).isEmpty();
    }
}
