package org.parallax.pipeline;

import java.net.URI;
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
import org.parallax.archive.Archive;
import org.parallax.core.difference.Passages;

/**
 * An article of the archive that shares text with another one, and what.
 *
 * @param id the article that shares the text
 * @param relation how the one asked about relates to it
 * @param similarity from 0 to 1, as the layer of duplicates states it; the share of the shorter body in the passages where
 *     both are copies of a third
 * @param original whether it is the likely original
 * @param passages what stands in both word by word, in the order of the one asked about
 */
public record SharedText(
        ArticleId id,
        Relation relation,
        double similarity,
        boolean original,
        Optional<String> title,
        Optional<String> outlet,
        Optional<LocalDate> day,
        Optional<URI> url,
        List<Passage> passages) {

    /**
     * A passage that stands in both.
     *
     * @param span where in the text of the article asked about
     * @param other where in the text of the other
     * @param words how many words and marks it has
     */
    public record Passage(Span span, Span other, int words) {}

    /** Whether the linker of copies has looked at an article; if not, that it shares nothing says nothing. */
    public static boolean isLinked(Reading reading) {
        return reading.has(Copy.DUPLICATES);
    }

    /** All that share text with an article, in the order of their ids. */
    public static List<SharedText> of(Reading reading, Archive archive) {
        return archive.copies(reading.id()).stream().map(it -> of(reading, it)).toList();
    }

    /** What two bodies share word by word, from eight words on. */
    public static List<Passage> passages(Article one, Article other) {
        return Passages.shared(one.body(), other.body()).stream()
                .map(it -> new Passage(
                        it.here().shifted(one.bodyStart()), it.there().shifted(other.bodyStart()), it.words()))
                .toList();
    }

    private static SharedText of(Reading reading, Reading other) {
        List<Passage> passages = passages(reading.article(), other.article());
        Optional<Copy> said = said(reading, other.id());
        Optional<Copy> answered = said(other, reading.id());
        Article article = other.article();
        return new SharedText(
                other.id(),
                said.map(Copy::relation)
                        .or(() -> answered.map(it -> inverse(it.relation())))
                        .orElse(Relation.NEAR),
                said.or(() -> answered).map(Copy::similarity).orElseGet(() -> share(reading, other, passages)),
                said.filter(it -> it.relation() == Relation.EXACT || it.relation() == Relation.NEAR)
                        .isPresent(),
                article.title(),
                article.outlet().map(Outlet::name),
                article.published().map(Published::day),
                article.url(),
                passages);
    }

    private static Optional<Copy> said(Reading reading, ArticleId about) {
        List<Copy> found = new ArrayList<>();
        if (isLinked(reading)) {
            reading.get(Copy.DUPLICATES).stream()
                    .map(Annotation::value)
                    .filter(it -> it.of().equals(about))
                    .forEach(found::add);
        }
        return found.stream().findFirst();
    }

    private static Relation inverse(Relation relation) {
        return switch (relation) {
            case CONTAINS -> Relation.CONTAINED;
            case CONTAINED -> Relation.CONTAINS;
            default -> relation;
        };
    }

    private static double share(Reading one, Reading other, List<Passage> passages) {
        int length =
                Math.min(one.article().body().length(), other.article().body().length());
        int shared = passages.stream().mapToInt(it -> it.span().length()).sum();
        return Math.min(1, (double) shared / Math.max(1, length));
    }
}
