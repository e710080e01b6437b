package org.parallax.outlets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.parallax.api.vocabulary.Copy.Relation;
import org.parallax.api.vocabulary.Credit;

/** Articles with the layers that reports on outlets read, put together by hand. */
public final class Printing {

    private final String id;
    private final String outlet;
    private final List<Annotation<Copy>> copies = new ArrayList<>();
    private final List<Annotation<Credit>> credits = new ArrayList<>();
    private Optional<Published> published = Optional.empty();
    private boolean looked;

    private Printing(String id, String outlet) {
        this.id = id;
        this.outlet = outlet;
    }

    /** An article of the outlet whose host this is. */
    public static Printing of(String id, String outlet) {
        return new Printing(id, outlet);
    }

    public Printing on(String day) {
        published = Optional.of(Published.on(LocalDate.parse(day)));
        return this;
    }

    public Printing at(Instant moment) {
        published = Optional.of(Published.at(moment));
        return this;
    }

    public Printing copies(String text, String of) {
        return shares(text, Relation.EXACT, of, 1);
    }

    public Printing shares(String text, Relation relation, String of, double similarity) {
        copies.add(Annotation.at(new Span(0, 4), new Copy(text, relation, similarity, new ArticleId(of))));
        return this;
    }

    /** That somebody looked for credits, and found this one. */
    public Printing credits(Credit.Relation relation, String name) {
        looked = true;
        credits.add(Annotation.at(new Span(0, 4), new Credit(relation, name, Optional.empty(), Optional.empty())));
        return this;
    }

    public Reading reading() {
        Article.Builder article = Article.titled("Title of " + id)
                .id(new ArticleId(id))
                .body("Body of " + id)
                .outlet(new Outlet(outlet, "The " + outlet.replace(".example", "")));
        published.ifPresent(article::published);
        Reading reading = Reading.of(article.build()).with(Copy.DUPLICATES, copies);
        return looked ? reading.with(Credit.CREDITS, credits) : reading;
    }
}
