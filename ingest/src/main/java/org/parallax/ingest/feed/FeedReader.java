package org.parallax.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.resource.Resources.Content;
import org.parallax.ingest.text.Decoded;
import org.parallax.ingest.text.Decoder;
import org.parallax.ingest.text.PageText;
import org.parallax.ingest.text.WebAddress;
import org.parallax.ingest.xml.BadXmlException;
import org.parallax.ingest.xml.Prolog;

/**
 * Reads the items of a feed one by one: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed.
 *
 * <p>A damaged item is reported and passed over, a feed that breaks off keeps the items before, and XML that is not
 * well-formed is read on leniently. Nothing outside the document is ever opened. Where nothing can be read, there is no item,
 * and a problem says why.
 *
 * <pre>{@code
 * FeedReader feed = FeedReader.of(resource, problems);
 * feed.items().forEach(item -> System.out.println(item.title() + " " + item.link()));
 * System.out.println(feed.feed().title());
 * }</pre>
 */
public final class FeedReader implements Iterator<FeedItem> {

    private static final String REPORTER = "feed";
    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");

    private final Items items;
    private final Trouble trouble;
    private @Nullable FeedItem upcoming;

    private FeedReader(Items items, Trouble trouble) {
        this.items = items;
        this.trouble = trouble;
    }

    /** Whether bytes begin like a feed in XML, or like a JSON Feed. */
    public static boolean isFeed(byte[] head) {
        String text = new String(head, ISO_8859_1).replace("\0", "");
        return ROOTS.contains(Prolog.rootName(text)) || isJsonFeed(text);
    }

    /**
     * The feed that a resource holds. Links are resolved against the feed's own base, or else the resource's location where
     * that is on the web.
     *
     * @param limit the most bytes to take
     * @throws IOException if it cannot be read, or is larger than the limit
     */
    public static FeedReader of(Resource resource, int limit, Problems problems) throws IOException {
        Trouble trouble = new Trouble(resource.location(), REPORTER, problems);
        Content content = Resources.read(resource, limit);
        Optional<String> type =
                resource.contentType().filter(it -> it.contains("charset=")).or(() -> Prolog.charset(content.bytes()));
        Decoded decoded = Decoder.decode(content.bytes(), type, false);
        PageText.warn(decoded.warnings(), content, resource, REPORTER, problems);
        Optional<URI> base =
                resource.address().or(() -> Optional.of(resource.location()).filter(WebAddress::isWeb));
        String text = decoded.text();
        if (text.stripLeading().startsWith("{")) {
            return new FeedReader(new JsonItems(text, base, trouble), trouble);
        }
        try {
            return new FeedReader(new XmlItems(text, base, trouble), trouble);
        } catch (BadXmlException e) {
            trouble.whole(Problem.Severity.ERROR, e.code().name(), e.getMessage());
            return new FeedReader(new NoItems(), trouble);
        }
    }

    /** What the feed says of itself, as far as it was read; most feeds say it before their first item. */
    public Feed feed() {
        return items.feed();
    }

    /** The items that are left, in the order of the feed. */
    public Stream<FeedItem> items() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Whether there is no item at all though nothing is damaged; reads up to the first item. */
    boolean isEmpty() {
        return !hasNext() && !trouble.isAny();
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null) {
            upcoming = items.next();
        }
        return upcoming != null;
    }

    @Override
    public FeedItem next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException("No more items");
        }
        FeedItem next = upcoming;
        upcoming = null;
        return next;
    }

    private static boolean isJsonFeed(String text) {
        return text.stripLeading().startsWith("{") && text.contains("jsonfeed.org/version/");
    }

    private record NoItems() implements Items {

        @Override
        public @Nullable FeedItem next() {
            return null;
        }

        @Override
        public Feed feed() {
            return Feed.UNKNOWN;
        }
    }
}
