package org.parallax.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.CreditLine;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.source.Resource;
import org.parallax.api.vocabulary.FeedEntry;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.text.Clean;

/** Makes articles of the items of one feed. */
public final class FeedArticles {

    private static final String REPORTER = "feed";
    private static final int LONGEST_STANDFIRST = 2_000;

    private final Resource resource;
    private final Problems problems;

    /** Articles out of the feed that {@code resource} is. */
    public FeedArticles(Resource resource, Problems problems) {
        this.resource = resource;
        this.problems = problems;
    }

    /** The article that an item tells of, with the layer {@code feed-entry}. */
    public Reading reading(FeedItem item, Feed feed) {
        Ending text = Ending.of(item.text().map(Markup::paragraphs).orElse(""));
        String body = text.text();
        Article.Builder article = Article.untitled()
                .body(body)
                .authors(item.authors().stream()
                        .map(it -> cut(it, Limits.DEFAULT.author(), "author", item))
                        .toList())
                .provenance(new Provenance(
                        URI.create(resource.location() + "#item=" + item.ordinal()), 1, resource.retrieved()));
        if (item.title().isEmpty()) {
            warn("NO_TITLE", "No title found; the article has none", item);
        }
        item.title().ifPresent(it -> article.title(cut(it, Limits.DEFAULT.title(), "title", item)));
        standfirst(item, body).ifPresent(article::standfirst);
        if (!text.origin().isEmpty()) {
            article.credits(List.of(new CreditLine(text.origin(), body.length())));
        }
        outlet(item, feed).ifPresent(article::outlet);
        item.link().ifPresent(article::url);
        item.published().ifPresent(article::published);
        item.updated().filter(it -> !item.published().equals(Optional.of(it))).ifPresent(article::modified);
        item.language().ifPresent(article::language);
        item.image().ifPresent(article::image);
        Article built = article.build();
        FeedEntry entry = new FeedEntry(
                resource.address().orElse(resource.location()).toString(), item.id(), item.full(), item.categories());
        return Reading.of(built)
                .with(
                        FeedEntry.FEED_ENTRY,
                        List.of(Annotation.at(new Span(0, built.text().length()), entry)));
    }

    /** The summary beside the content, where it is not just the beginning of it. */
    private static Optional<String> standfirst(FeedItem item, String body) {
        return item.content()
                .flatMap(it -> item.summary())
                .map(it -> Clean.line(Ending.of(Markup.paragraphs(it)).text()))
                .filter(it -> !it.isEmpty()
                        && it.length() <= LONGEST_STANDFIRST
                        && !Clean.line(body).startsWith(it.substring(0, Math.min(40, it.length()))));
    }

    private static Optional<Outlet> outlet(FeedItem item, Feed feed) {
        Optional<String> host =
                feed.site().or(item::link).map(URI::getHost).map(it -> it.startsWith("www.") ? it.substring(4) : it);
        return host.map(it -> new Outlet(it, feed.title().orElse(it)))
                .or(() -> feed.title().map(Outlet::named));
    }

    private String cut(String text, int limit, String field, FeedItem item) {
        if (text.length() <= limit) {
            return text;
        }
        warn(
                "TRUNCATED_FIELD",
                "The %s has %,d characters and was cut to %,d".formatted(field, text.length(), limit),
                item);
        return text.substring(0, limit);
    }

    private void warn(String code, String message, FeedItem item) {
        problems.report(Problem.warning(code, REPORTER, resource.location() + "#item=" + item.ordinal(), message));
    }
}
