package org.parallax.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Story;

/** A few invented articles. */
final class Press {

    static final String PAGE = """
            <html><head><title>Ferry late again - The Harbour Courier</title>
            <meta property="og:site_name" content="The Harbour Courier"></head><body><article>
            <h1>Ferry late again</h1><p>By Joss Pemberley-Tait</p>
            <p>The ferry from Lisbon reached Vigo four hours late on Tuesday, to the dismay of three hundred passengers who
            had waited on the quay since dawn and were told nothing.</p>
            <p>The company blamed a broken pump and promised that the morning boat would sail as planned, whatever the
            weather. "We are sorry," a spokeswoman said in Vigo.</p></article></body></html>
            """;

    private Press() {}

    static List<Reading> readings() {
        return List.of(
                article("a-1", "Cranes of Vigo", "The awful strike in Vigo went on, and eight cranes stood still."),
                article("a/2", "Ferry returns", "The ferry returned to Lisbon on Monday, to the joy of all."),
                article("a-3", "Rain in Porto", "It rained in Porto, and the market was empty."));
    }

    /** Two articles on one event, which linkers join too, as the story {@code s-1}. */
    static List<Reading> story() {
        return List.of(
                inStory(
                        article(
                                "s-1",
                                "Fire destroys Pellam mill in Thornbury",
                                "A fire destroyed the Pellam cotton mill in Marlow Street, Thornbury, fire chief Dana Orrick said.")),
                inStory(
                        article(
                                "s-2",
                                "Pellam mill in Thornbury burns down",
                                "The Pellam cotton mill in Marlow Street, Thornbury, burned down, said fire chief Dana Orrick.")));
    }

    /** A text that two outlets print. */
    static List<Reading> copies() {
        return List.of(copy("wire.example", "2026-03-02"), copy("courier.example", "2026-03-03"));
    }

    /** An article that lets somebody speak. */
    static Reading quoted() {
        Reading reading = article("q-1", "Pier reopens", "“We are glad,” harbour master Dana Orrick said.");
        int begin = reading.text().indexOf('“');
        int name = reading.text().indexOf("Dana");
        int cue = reading.text().indexOf("said");
        Quote.Speaker speaker =
                new Quote.Speaker("Dana Orrick", Optional.of(new Span(name, name + 11)), Optional.of("harbour master"));
        Quote quote = new Quote(
                Quote.Kind.DIRECT,
                Optional.of(speaker),
                List.of(),
                Optional.of(new Quote.Cue(new Span(cue, cue + 4))),
                Optional.empty());
        return reading.with(Quote.QUOTES, List.of(Annotation.at(new Span(begin, begin + 14), quote)));
    }

    private static Reading copy(String outlet, String day) {
        Reading reading = Reading.of(Article.titled("Mole closed")
                .id(new ArticleId("c-" + day))
                .outlet(new Outlet(outlet, "The " + outlet))
                .published(Published.on(LocalDate.parse(day)))
                .body("The northern mole of Port Sable was closed.")
                .build());
        Copy copy = new Copy("c-2026-03-02", Copy.Relation.EXACT, 1, new ArticleId("c-2026-03-02"));
        return reading.with(Copy.DUPLICATES, List.of(Annotation.at(reading.extent(), copy)));
    }

    private static Reading inStory(Reading reading) {
        Story story = new Story("s-1", "Fire destroys Pellam mill in Thornbury", 1);
        return reading.with(Story.STORIES, List.of(Annotation.at(reading.extent(), story)))
                .with(
                        Sentence.SENTENCES,
                        List.of(Annotation.at(reading.extent(), new Sentence(Sentence.Kind.SENTENCE))));
    }

    private static Reading article(String id, String title, String body) {
        return Reading.of(Article.titled(title).id(new ArticleId(id)).body(body).build());
    }
}
