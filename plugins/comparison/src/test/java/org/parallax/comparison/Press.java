package org.parallax.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Credit;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Story;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;

/** The fall of an invented town, told by four invented outlets, with all that analyzers would find in it. */
final class Press {

    private static final String WIRE = "The town of Varnholt was occupied by fighters of the Ridge League on Monday. "
            + "At least 12 people were killed in the shelling of Varnholt, mayor Ilse Marran said. "
            + "The bridge over the Senn was blown up before dawn. "
            + "Marran asked the council for bread and blankets.";

    private static final String LANTERN =
            "The town of Varnholt was liberated by fighters of the Ridge League on Monday. "
                    + "Only 5 people were killed in the shelling of Varnholt, the regime said. "
                    + "The bridge over the Senn was blown up before dawn by retreating troops. "
                    + "Crowds cheered commander Rauk Tebbing and threw roses from the balconies of Pell Street.";

    private static final String COURIER =
            "On Monday fighters of the Ridge League took the town of Varnholt, occupied since then. "
                    + "Ilse Marran wept as she left the town hall with a suitcase and two grandchildren.";

    private final List<Annotation<EntityMention>> names = new ArrayList<>();
    private final List<Annotation<Sentence>> sentences = new ArrayList<>();
    private final Article article;

    private Press(String id, String outlet, String title, String body) {
        article = Article.titled(title)
                .id(new ArticleId(id))
                .body(body)
                .outlet(new Outlet(outlet.toLowerCase(Locale.ROOT) + ".example", outlet))
                .published(Published.on(LocalDate.of(2026, 3, 2)))
                .build();
        int start = article.bodyStart();
        sentences.add(Annotation.at(new Span(0, title.length()), new Sentence(Sentence.Kind.LINE)));
        for (String it : body.split("(?<=\\.) ", -1)) {
            sentences.add(Annotation.at(new Span(start, start + it.length()), new Sentence(Sentence.Kind.SENTENCE)));
            start += it.length() + 1;
        }
        name("Ilse Marran", EntityMention.Type.PERSON);
        name("Rauk Tebbing", EntityMention.Type.PERSON);
        name("Ridge League", EntityMention.Type.ORGANIZATION);
        name("Varnholt", EntityMention.Type.LOCATION);
        name("Pell Street", EntityMention.Type.LOCATION);
    }

    private void name(String name, EntityMention.Type type) {
        at(name).ifPresent(it -> names.add(Annotation.at(it, new EntityMention(type, name, Optional.empty()))));
    }

    private Optional<Span> at(String words) {
        int start = article.text().indexOf(words, article.bodyStart());
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    private Reading reading() {
        Reading plain = Reading.of(article);
        return plain.with(Sentence.SENTENCES, sentences)
                .with(EntityMention.ENTITIES, names)
                .with(Story.STORIES, List.of(Annotation.at(plain.extent(), new Story("fall", "Varnholt falls", 1))));
    }

    private <T> Reading with(Reading reading, Layer<T> layer, String words, T value) {
        return reading.with(layer, List.of(Annotation.at(at(words).orElseThrow(), value)));
    }

    private static Figure dead(double number, Figure.Bound bound, String speaker) {
        return new Figure(
                Figure.Kind.COUNT,
                Optional.of(number),
                Optional.empty(),
                bound,
                Optional.empty(),
                Optional.of("people"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Quote.Speaker(speaker, Optional.empty(), Optional.empty())));
    }

    /** The four articles: an agency's text, its reprint, and two of the outlets' own. */
    static List<Reading> fall() {
        ArticleId wire = new ArticleId("wire");
        Press one = new Press("wire", "Herald", "Varnholt falls", WIRE);
        Reading herald = one.with(
                copied(one.reading(), Copy.Relation.NEAR, wire),
                Figure.FIGURES,
                "At least 12",
                dead(12, Figure.Bound.AT_LEAST, "Ilse Marran"));
        herald = one.with(
                herald,
                Credit.CREDITS,
                "Varnholt",
                new Credit(Credit.Relation.AGENCY, "Senn Wire", Optional.empty(), Optional.empty()));
        herald = one.with(
                herald,
                Quote.QUOTES,
                "At least 12 people were killed in the shelling of Varnholt",
                new Quote(
                        Quote.Kind.INDIRECT,
                        Optional.of(new Quote.Speaker("Ilse Marran", Optional.empty(), Optional.of("mayor"))),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        Press two = new Press(
                "reprint",
                "Ledger",
                "Town falls",
                WIRE + " The Ledger has readers in Varnholt who write of cold cellars.");
        Press three = new Press("lantern", "Lantern", "Varnholt is free", LANTERN);
        Reading lantern = three.with(three.reading(), Figure.FIGURES, "5", dead(5, Figure.Bound.AT_MOST, "the regime"));
        lantern = three.with(
                lantern,
                LoadedLanguage.LOADED_LANGUAGE,
                "liberated",
                new LoadedLanguage(
                        LoadedLanguage.Scope.TERM,
                        true,
                        0.8,
                        Optional.of(LoadedLanguage.Category.NAMING),
                        Optional.empty(),
                        Voice.OUTLET));
        lantern = three.with(
                lantern,
                TargetSentiment.TARGET_SENTIMENT,
                "Ridge League",
                new TargetSentiment("Ridge League", 0.7, Sentiment.Tone.POSITIVE, Voice.OUTLET, Optional.empty()));
        Press four = new Press("courier", "Courier", "Mayor leaves", COURIER);
        return List.of(herald, copied(two.reading(), Copy.Relation.NEAR, wire), lantern, four.reading());
    }

    private static Reading copied(Reading reading, Copy.Relation relation, ArticleId of) {
        return reading.with(
                Copy.DUPLICATES, List.of(Annotation.at(reading.extent(), new Copy("wire", relation, 0.9, of))));
    }
}
