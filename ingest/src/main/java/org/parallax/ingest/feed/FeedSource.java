package org.parallax.ingest.feed;

import java.io.IOException;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.resource.Limits;

/**
 * Reads articles out of feeds, as far as the feeds hold them: the text in full or the teaser, which the layer
 * {@code feed-entry} tells apart.
 */
public final class FeedSource implements Source {

    private final Options options;

    /** What an operator may set. */
    record Options(int maxDocument) {}

    public FeedSource() {
        this(new Options(Limits.DEFAULT.document()));
    }

    private FeedSource(Options options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Source configure(Settings settings) {
        return new FeedSource(settings.over(options));
    }

    @Override
    public Match match(Resource resource) throws IOException {
        return FeedReader.isFeed(resource.head()) ? Match.BY_SIGNATURE : Match.NO;
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        FeedReader reader = FeedReader.of(resource, options.maxDocument(), problems);
        FeedArticles articles = new FeedArticles(resource, problems);
        if (reader.isEmpty()) {
            problems.report(Problem.warning(
                    "NO_ITEM", name(), resource.location().toString(), "A sound feed without any item"));
        }
        return reader.items().map(it -> articles.reading(it, reader.feed()));
    }
}
