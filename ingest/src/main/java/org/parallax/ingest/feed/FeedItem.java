package org.parallax.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.parallax.api.article.Published;

/**
 * One article as a feed tells of it. What the feed does not state is absent.
 *
 * @param ordinal its place in the feed, counting from 1
 * @param id the lasting name that the feed gives it: {@code guid}, {@code atom:id}, {@code rdf:about}
 * @param link the page of the article, on http or https
 * @param title as plain text
 * @param summary a teaser or abstract, as HTML of a stranger
 * @param content the text of the article itself, as HTML of a stranger
 * @param authors names as stated, without addresses
 * @param published when it appeared
 * @param updated when it last changed
 * @param language a BCP 47 tag, the item's own or the feed's
 * @param categories sections, keywords and tags, in the order stated
 * @param image the picture it leads with
 * @param full whether {@link #text} is, as far as can be told, the whole article and no teaser
 */
public record FeedItem(
        int ordinal,
        Optional<String> id,
        Optional<URI> link,
        Optional<String> title,
        Optional<String> summary,
        Optional<String> content,
        List<String> authors,
        Optional<Published> published,
        Optional<Published> updated,
        Optional<String> language,
        List<String> categories,
        Optional<URI> image,
        boolean full) {

    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** The fullest text that the feed holds: its content, or else its summary; as HTML of a stranger. */
    public Optional<String> text() {
        return content.or(() -> summary);
    }

    /** What names the item among others of its feed: its id, else its link, else its title. */
    public Optional<String> key() {
        return id.or(() -> link.map(URI::toString)).or(() -> title);
    }
}
