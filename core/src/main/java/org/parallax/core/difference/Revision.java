package org.parallax.core.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;

/**
 * What became of an article's text from one version to the next.
 *
 * @param from the earlier version
 * @param to the later version
 * @param when when the later one says it was changed, else when it was read; absent where neither is known
 * @param headline whether the title's words changed
 * @param figures numbers in the place of others
 * @param notices lines of the later text that came or changed with it and speak of a correction, in English
 * @param retraction whether one of them takes the article back
 * @param difference the difference of the two texts, titles and all
 */
public record Revision(
        ArticleId from,
        ArticleId to,
        Optional<Instant> when,
        boolean headline,
        List<Figure> figures,
        List<Span> notices,
        boolean retraction,
        Difference difference) {

    /** A number in the place of another, each as it is printed. */
    public record Figure(String before, String after) {}

    /** The revision that made one version into the next. */
    public static Revision of(Article before, Article after) {
        Difference difference = Difference.between(before.text(), after.text());
        List<Figure> figures = new ArrayList<>();
        List<Span> notices = new ArrayList<>();
        boolean retraction = false;
        for (Change change : difference.changes()) {
            figures.addAll(
                    Figures.of(change.before().in(before.text()), change.after().in(after.text())));
            for (Span notice : Notices.in(after.text(), change.after())) {
                notices.add(notice);
                retraction |= Notices.isRetraction(notice.in(after.text()));
            }
        }
        boolean headline = !Difference.between(
                        before.title().orElse(""), after.title().orElse(""))
                .changes()
                .isEmpty();
        return new Revision(
                before.id(), after.id(), when(after), headline, figures, List.copyOf(notices), retraction, difference);
    }

    /** The revisions from each version to the next. */
    public static List<Revision> of(List<Article> versions) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            revisions.add(of(versions.get(i - 1), versions.get(i)));
        }
        return revisions;
    }

    private static Optional<Instant> when(Article article) {
        return article.modified()
                .flatMap(Published::instant)
                .or(() -> article.provenance().retrieved());
    }
}
