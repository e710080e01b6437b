package org.parallax.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.Figure.Bound;

/** Scores the analyzer on invented articles, each of which must have exactly the figures that its labels name. */
class LabelledArticlesTest {

    private static final Path ARTICLES = Path.of("src/test/resources/org/parallax/figures/articles");

    @Test
    void findsTheFiguresOfInventedArticlesAndNoOthers() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<Path> files;
        try (var found = Files.list(ARTICLES)) {
            files = found.sorted().toList();
        }
        softly.assertThat(files).hasSizeGreaterThanOrEqualTo(8);
        for (Path file : files) {
            String[] halves = Files.readString(file).split("====\n", -1);
            Reading reading = Reading.of(article(halves[0]));
            softly.assertThat(new FiguresAnalyzer().analyze(reading).stream().map(it -> shown(it, reading.text())))
                    .as(file.getFileName().toString())
                    .containsExactlyElementsOf(halves[1].lines().toList());
        }
        softly.assertAll();
    }

    private static Article article(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Article.Builder article = Article.untitled();
        while (lines.get(0).matches("(published|language) \\S+")) {
            String line = lines.remove(0);
            if (line.startsWith("published")) {
                article.published(Published.on(LocalDate.parse(line.substring(10))));
            } else {
                article.language(line.substring(9));
            }
        }
        return article.title(lines.remove(0))
                .body(String.join("\n", lines).strip())
                .build();
    }

    /** As in the files: the words, the kind, the value, its bound, its unit, what is counted; of a date what it is. */
    private static String shown(Annotation<Figure> found, String text) {
        Figure figure = found.value();
        StringBuilder shown = new StringBuilder(
                found.span().in(text) + " | " + word(figure.kind().name()));
        if (figure.kind() == Figure.Kind.DATE) {
            shown.append(' ').append(figure.date().orElse("-"));
            figure.basis().ifPresent(it -> shown.append(" basis"));
            return shown.toString();
        }
        shown.append(' ').append(number(figure.value().orElseThrow()));
        figure.upTo().ifPresent(it -> shown.append(" to ").append(number(it)));
        if (figure.bound() != Bound.EXACT) {
            shown.append(' ').append(word(figure.bound().name()));
        }
        figure.unit().ifPresent(it -> shown.append(' ').append(it));
        figure.of().ifPresent(it -> shown.append(' ').append(it));
        return shown.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
