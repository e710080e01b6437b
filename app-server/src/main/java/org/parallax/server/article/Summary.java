package org.parallax.server.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;

/** An article in a list of others: enough to show and to follow. */
public record Summary(
        ArticleId id, Optional<String> title, Optional<Outlet> outlet, Optional<LocalDate> day, Optional<URI> url) {

    /** The summary of an article. */
    public static Summary of(Article article) {
        return new Summary(
                article.id(),
                article.title(),
                article.outlet(),
                article.published().map(Published::day),
                article.url());
    }
}
