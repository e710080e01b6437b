package org.parallax.api.vocabulary;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Layer;

/**
 * What a feed told of an article that came from it.
 *
 * @param feed the address of the feed
 * @param id the lasting name that the feed gives the article: its GUID
 * @param full whether the text is the whole article; false where the feed holds a teaser only
 * @param categories sections, keywords and tags, in the order stated
 */
public record FeedEntry(String feed, Optional<String> id, boolean full, List<String> categories) {

    /** One finding about the whole text of an article that came from a feed; not there on others. */
    public static final Layer<FeedEntry> FEED_ENTRY = Layer.of("feed-entry", FeedEntry.class);

    /** Keeps the categories as they are. */
    public FeedEntry {
        categories = List.copyOf(categories);
    }
}
