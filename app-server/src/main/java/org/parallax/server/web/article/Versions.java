package org.parallax.server.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;
import org.parallax.core.difference.Change;
import org.parallax.core.difference.Excerpt;
import org.parallax.core.difference.Revision;
import org.parallax.server.web.article.ArticlePage.Version;
import org.parallax.server.web.result.Moments;

/** Tells what became of an article's text, word by word. */
final class Versions {

    private static final int CONTEXT = 80;
    private static final int SHOWN = 12;
    private static final int LONGEST = 600;

    private Versions() {}

    /** The versions of an article, of which {@code current} is the one on the page. */
    static List<Version> of(List<Article> articles, ArticleId current) {
        List<Revision> revisions = Revision.of(articles);
        return IntStream.range(0, articles.size())
                .mapToObj(it -> it == 0
                        ? version(articles, it, current, "first read", List.of(), 0)
                        : revised(articles, it, current, revisions.get(it - 1)))
                .toList();
    }

    private static Version revised(List<Article> articles, int index, ArticleId current, Revision revision) {
        String before = articles.get(index - 1).text();
        String after = articles.get(index).text();
        List<Change> changes = revision.difference().changes();
        List<Change> shown = changes.subList(0, Math.min(SHOWN, changes.size()));
        return version(
                articles,
                index,
                current,
                what(revision),
                Excerpt.passages(before, after, shown, CONTEXT, LONGEST),
                changes.size() - shown.size());
    }

    private static Version version(
            List<Article> articles, int index, ArticleId current, String what, List<List<Excerpt>> changes, int more) {
        Article article = articles.get(index);
        return new Version(
                index + 1,
                article.id().value(),
                article.id().equals(current),
                when(article),
                article.title().orElse("(without a title)"),
                what,
                changes,
                more);
    }

    private static String when(Article article) {
        return article.modified()
                .flatMap(Published::instant)
                .or(() -> article.provenance().retrieved())
                .map(Moments::utc)
                .or(() -> article.published().map(Moments::of))
                .orElse("no date");
    }

    private static String what(Revision revision) {
        List<String> what = new ArrayList<>();
        if (revision.retraction()) {
            what.add("retraction");
        } else if (!revision.notices().isEmpty()) {
            what.add("correction");
        }
        if (revision.headline()) {
            what.add("another headline");
        }
        revision.figures().forEach(it -> what.add(it.before() + " → " + it.after()));
        what.add("%,d words came, %,d went"
                .formatted(revision.difference().added(), revision.difference().removed()));
        return String.join("; ", what);
    }
}
