package org.parallax.pipeline.quote;

import java.net.URI;
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
import org.parallax.api.vocabulary.Quote;

/**
 * Words that an article of the archive gives as somebody's.
 *
 * @param article the article
 * @param title its title
 * @param outlet the name of its outlet
 * @param day when it was published
 * @param span where in its text the words stand, in UTF-16 code units
 * @param text the words
 * @param kind how they are given
 * @param speaker whose words they are; absent where the article does not say
 * @param role what the speaker is, where the article says it here
 * @param others those who said it together with the speaker
 * @param cue the words that introduce it
 * @param relay who is said to have reported it
 */
public record Quotation(
        ArticleId article,
        Optional<String> title,
        Optional<String> outlet,
        Optional<LocalDate> day,
        Optional<URI> url,
        Span span,
        String text,
        Quote.Kind kind,
        Optional<String> speaker,
        Optional<String> role,
        List<String> others,
        Optional<String> cue,
        Optional<String> relay) {

    static Quotation of(Reading reading, Annotation<Quote> found) {
        Article article = reading.article();
        String text = reading.text();
        Quote quote = found.value();
        return new Quotation(
                article.id(),
                article.title(),
                article.outlet().map(Outlet::name),
                article.published().map(Published::day),
                article.url(),
                found.span(),
                found.span().in(text),
                quote.kind(),
                quote.speaker().map(Quote.Speaker::name),
                quote.speaker().flatMap(Quote.Speaker::role),
                quote.others().stream().map(Quote.Speaker::name).toList(),
                quote.cue().map(it -> it.span().in(text)),
                quote.relay().map(Quote.Speaker::name));
    }
}
