package org.parallax.credits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.api.vocabulary.Credit;

class CreditsAnalyzerTest {

    private static final int LONG = 5_000_000;

    private static List<Annotation<Credit>> found(String body) {
        return new CreditsAnalyzer()
                .analyze(Reading.of(Article.untitled().body(body).build()));
    }

    @Test
    void givesTheRegistrysIdOfAnOutlet() {
        OutletEntry entry = new OutletEntry(
                new Outlet("tidings.example", "Tidings"),
                List.of("The Daily Tide"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Reading reading = Reading.of(Article.untitled()
                .body("The pier is shut, the Daily Tide reported. Nobody, Tidings noted, cares.")
                .build());
        CreditsAnalyzer analyzer =
                new CreditsAnalyzer().configure(Settings.of(Map.of()).with(new OutletRegistry(List.of(entry))));
        assertThat(analyzer.analyze(reading))
                .extracting(it -> it.value().name(), it -> it.value().outlet())
                .containsExactly(
                        tuple("Daily Tide", Optional.of("tidings.example")),
                        tuple("Tidings", Optional.of("tidings.example")));
    }

    @Test
    void blanksOfAllSortsAreAlike() {
        assertThat(found("Via\u00a0Quay\u00a0News\n\nThe pier is shut."))
                .extracting(it -> it.value().name())
                .containsExactly("Quay News");
    }

    @Test
    void explainsByTheForm() {
        Reading reading = Reading.of(
                Article.untitled().body("LISK (AP) — The pier is shut.").build());
        CreditsAnalyzer analyzer = new CreditsAnalyzer();
        assertThat(analyzer.explain(reading, analyzer.analyze(reading).get(0))).contains("dateline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harbour",
                "7",
                "\"",
                "\u201c",
                "-",
                "\u2013",
                "(AP",
                "According to ",
                "Via A\nThe pier is shut.\n",
                "\u201cThe Quay Times reports:\n"
            })
    @Timeout(60)
    void longTextsOfAnythingGoThrough(String unit) {
        String text = unit.equals("harbour") || unit.isEmpty() ? unit : unit.repeat(LONG / unit.length());
        assertThat(found(text)).allSatisfy(it -> assertThat(it.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
