package org.parallax.server.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.pipeline.Receipts;
import org.parallax.server.event.EventLog;
import org.parallax.server.event.EventLog.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of the articles that a job has stored, commit by commit. For one thread. */
final class Stored implements Receipts, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stored.class);

    private final String work;
    private final Consumer<ArticleId> articles;
    private final Workplace place;
    private final EventLog events;
    private final Set<Arrivals> arrivals;
    private final List<ArticleId> ids = new ArrayList<>();

    /**
     * For one piece of work.
     *
     * @param work how events name it: a job's id, or what brought the articles
     * @param articles is told of each article that came, whether it was there already or not
     */
    Stored(String work, Consumer<ArticleId> articles, Workplace place, EventLog events, Set<Arrivals> arrivals) {
        this.work = work;
        this.articles = articles;
        this.place = place;
        this.events = events;
        this.arrivals = arrivals;
    }

    @Override
    public void stored(ArticleId id) {
        ids.add(id);
        articles.accept(id);
    }

    @Override
    public void present(ArticleId id) {
        articles.accept(id);
    }

    @Override
    public void committed() {
        List<Reading> readings =
                ids.stream().flatMap(it -> place.archive().get(it).stream()).toList();
        ids.clear();
        if (readings.isEmpty()) {
            return;
        }
        events.publish(readings.stream()
                .map(it -> new Draft("article", said(it.article())))
                .toList());
        for (Arrivals each : arrivals) {
            try {
                each.stored(readings);
            } catch (RuntimeException e) {
                LOG.error(
                        "Articles are stored, and {} could not deal with them",
                        each.getClass().getSimpleName(),
                        e);
            }
        }
    }

    private Map<String, Object> said(Article article) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", article.id().value());
        article.title().ifPresent(it -> said.put("title", it));
        article.outlet().ifPresent(it -> said.put("outlet", it));
        article.published().ifPresent(it -> said.put("day", it.day().toString()));
        article.url().ifPresent(it -> said.put("url", it.toString()));
        said.put("job", work);
        return said;
    }

    @Override
    public void close() {
        committed();
    }
}
