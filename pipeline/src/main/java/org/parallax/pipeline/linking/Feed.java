package org.parallax.pipeline.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.Changes;
import org.parallax.archive.Changes.Change;
import org.parallax.archive.Changes.Kind;
import org.parallax.archive.Moment;

/** What changed in an archive, as far as it concerns somebody who looks at articles and some of their layers. */
final class Feed {

    private final Archive archive;
    private final Set<String> layers;

    Feed(Archive archive, Set<String> layers) {
        this.archive = archive;
        this.layers = Set.copyOf(layers);
    }

    /**
     * Some articles that changed, each once.
     *
     * @param next where to go on
     */
    record Page(List<ArticleId> articles, Moment next) {}

    /** What changed after a moment; {@code most} changes are looked at. */
    Page after(Moment moment, int most) {
        Changes changes = archive.changes(moment, most);
        Set<ArticleId> articles = new LinkedHashSet<>();
        changes.changes().stream().filter(this::concerns).forEach(it -> articles.add(it.id()));
        return new Page(List.copyOf(articles), changes.next());
    }

    /** Whether anything changed after a moment. */
    boolean hasMore(Moment moment, int step) {
        Page page = after(moment, step);
        while (page.articles().isEmpty() && !page.next().equals(moment)) {
            Moment from = page.next();
            page = after(from, step);
            if (page.next().equals(from)) {
                break;
            }
        }
        return !page.articles().isEmpty();
    }

    /** Whether a moment is one of this archive, which it is not where the archive was put back from an older copy. */
    boolean knows(Moment moment) {
        try {
            return moment.compareTo(archive.now()) <= 0
                    && archive.changes(moment, 1).next().compareTo(moment) >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean concerns(Change change) {
        return change.kind() == Kind.STORED || change.layers().stream().anyMatch(layers::contains);
    }
}
