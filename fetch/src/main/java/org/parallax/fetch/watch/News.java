package org.parallax.fetch.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Provenance;
import org.parallax.api.vocabulary.FeedEntry;
import org.parallax.fetch.FetchException;
import org.parallax.fetch.FetchException.Weight;
import org.parallax.fetch.Fetched;
import org.parallax.fetch.FetchedResource;
import org.parallax.ingest.feed.Feed;
import org.parallax.ingest.feed.FeedArticles;
import org.parallax.ingest.feed.FeedItem;
import org.parallax.ingest.feed.FeedReader;
import org.parallax.ingest.resource.Limits;

/**
 * What is new in a feed as it was fetched.
 *
 * @param about what the feed says of itself
 * @param readings the articles that it holds in full
 * @param pages the articles that it holds a teaser of
 * @param listed all that stand in it: for each key a digest of its state
 * @param problems what was wrong with it
 * @param whole whether it could be read to its end
 */
record News(
        Feed about,
        List<Reading> readings,
        List<Pending> pages,
        Map<String, String> listed,
        List<Problem> problems,
        boolean whole) {

    /**
     * Reads a feed.
     *
     * @throws FetchException if it is none
     */
    static News of(Followed feed, Fetched page, Instant now) throws FetchException {
        byte[] body = page.body();
        if (body.length == 0) {
            throw new FetchException("EMPTY", Weight.SOFT, "Nothing is answered");
        }
        FetchedResource resource = new FetchedResource(page);
        List<Problem> problems = new ArrayList<>();
        try {
            if (!FeedReader.isFeed(resource.head())) {
                throw new FetchException(
                        "NO_FEED",
                        Weight.SOFT,
                        "What is answered is no feed; it is sent as "
                                + resource.contentType().orElse("nothing in particular"));
            }
            FeedReader reader = FeedReader.of(resource, Limits.DEFAULT.document(), problems::add);
            List<FeedItem> items = reader.items().toList();
            return new Sorting(feed, page, resource, now, problems).sorted(items, reader.feed());
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new FetchException("TOO_LARGE", Weight.SOFT, String.valueOf(e.getMessage()));
        }
    }

    /** Tells what is new from what is known. */
    private static final class Sorting {

        private final Followed feed;
        private final Fetched page;
        private final Instant now;
        private final List<Problem> problems;
        private final FeedArticles articles;
        /** What is wrong with a teaser does not matter, as its page is read instead. */
        private final FeedArticles teasers;

        private final List<Reading> readings = new ArrayList<>();
        private final List<Pending> pages = new ArrayList<>();
        private final Map<String, String> listed = new LinkedHashMap<>();

        Sorting(Followed feed, Fetched page, FetchedResource resource, Instant now, List<Problem> problems) {
            this.feed = feed;
            this.page = page;
            this.now = now;
            this.problems = problems;
            this.articles = new FeedArticles(resource, problems::add);
            this.teasers = new FeedArticles(resource, it -> {});
        }

        News sorted(List<FeedItem> items, Feed about) {
            Set<String> repeated = repeated(items);
            for (FeedItem item : items) {
                sort(item, key(item, repeated), about);
            }
            boolean whole = problems.stream().noneMatch(it -> it.code().equals("TRUNCATED"));
            return new News(about, readings, pages, listed, problems, whole);
        }

        private void sort(FeedItem item, String key, Feed about) {
            String state = state(item);
            String known = feed.known().get(key);
            if (listed.put(key, state) != null || state.equals(known)) {
                return;
            }
            if (!item.full() && item.link().isPresent()) {
                URI link = Tracking.without(item.link().get());
                pages.add(Pending.of(key, link, reading(teasers.reading(item, about), item, key), known != null, now));
            } else {
                readings.add(reading(articles.reading(item, about), item, key));
            }
        }

        private Reading reading(Reading reading, FeedItem item, String key) {
            Article.Builder article = reading.article().edit();
            page.aiTraining().ifPresent(article::aiTraining);
            item.link().map(Tracking::without).ifPresent(article::url);
            if (item.link().isEmpty()) {
                // its place in the feed changes, and the id of an article without an address follows from where it
                // stands
                URI place = URI.create(feed.url() + "#item=" + key);
                article.provenance(new Provenance(place, 1, Optional.of(page.at())));
            }
            return Reading.of(article.build()).with(FeedEntry.FEED_ENTRY, reading.get(FeedEntry.FEED_ENTRY));
        }
    }

    /** The names that several items of a feed have, which name none of them. */
    private static Set<String> repeated(List<FeedItem> items) {
        Set<String> once = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (FeedItem item : items) {
            item.key().filter(it -> !once.add(it)).ifPresent(repeated::add);
        }
        return repeated;
    }

    /** What names an item for good: its GUID, else its link, else its words; with its link where others have that GUID too. */
    private static String key(FeedItem item, Set<String> repeated) {
        String words = item.title().orElse("") + '\n' + item.text().orElse("");
        String name = item.key().orElse(words);
        return Digest.of(
                repeated.contains(name)
                        ? name + '\n' + item.link().map(Object::toString).orElse(words)
                        : name);
    }

    /** What changes when the article does. */
    private static String state(FeedItem item) {
        return Digest.of(String.join(
                "\n",
                item.title().orElse(""),
                item.updated().or(item::published).map(Object::toString).orElse(""),
                item.full() ? item.text().orElse("") : ""));
    }
}
