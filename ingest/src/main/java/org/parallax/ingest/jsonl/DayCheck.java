package org.parallax.ingest.jsonl;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Published;
import org.parallax.core.json.Json;
import org.parallax.ingest.text.Dates;

/** Takes a date off an article that no page of the web can bear. */
final class DayCheck {

    private DayCheck() {}

    /** The reading as it is, or without a date before the web or after tomorrow, which is told to {@code warnings}. */
    static Reading checked(Reading reading, LocalDate today, BiConsumer<String, String> warnings) {
        Article article = reading.article();
        LocalDate day = article.published().map(Published::day).orElse(today);
        if (Dates.isPlausible(day, today)) {
            return reading;
        }
        warnings.accept(
                day.isAfter(today) ? "FUTURE_DATE" : "BAD_DATE",
                "\"published\" is %s, which no article of the web can bear; it was left out".formatted(day));
        Reading bare = Reading.of(undated(article), new Json());
        for (String layer : reading.layers()) {
            Layer<Object> any = Layer.of(layer, Object.class);
            bare = bare.with(
                    any,
                    reading.get(any).stream()
                            .map(it -> Annotation.at(it.span(), it.value()))
                            .toList());
        }
        return bare;
    }

    private static Article undated(Article article) {
        Article.Builder bare =
                Article.untitled().id(article.id()).body(article.body()).authors(article.authors());
        article.title().ifPresent(bare::title);
        article.standfirst().ifPresent(bare::standfirst);
        article.outlet().ifPresent(bare::outlet);
        article.url().ifPresent(bare::url);
        article.language().ifPresent(bare::language);
        article.section().ifPresent(bare::section);
        return bare.provenance(article.provenance()).build();
    }
}
