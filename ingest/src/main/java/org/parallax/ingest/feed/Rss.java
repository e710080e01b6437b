package org.parallax.ingest.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.ingest.xml.XmlElement;

/** Items of RSS 0.90, 0.91, 0.92, 1.0 and 2.0 with the modules that are in use. */
final class Rss {

    private Rss() {}

    static FeedItem item(XmlElement item, int ordinal, Feed feed, Stated stated) {
        Optional<XmlElement> guid = item.child("guid");
        Optional<String> id = guid.map(it -> it.text().strip())
                .filter(it -> !it.isEmpty())
                .or(() -> item.attribute("rdf:about"))
                .or(() -> item.textOf("dc:identifier"));
        boolean permalink = guid.flatMap(it -> it.attribute("isPermaLink"))
                .map("true"::equalsIgnoreCase)
                .orElse(guid.map(it -> it.text().strip().startsWith("http")).orElse(false));
        Optional<String> link = item.textOf("link")
                .or(() -> item.children("atom:link")
                        .filter(it -> it.attribute("rel").orElse("alternate").equals("alternate"))
                        .flatMap(it -> it.attribute("href").stream())
                        .findFirst())
                .or(() -> permalink ? id : Optional.empty());
        Optional<String> content = item.textOf("content:encoded")
                .or(() -> item.child("xhtml:body").map(XmlElement::markup))
                .or(() -> item.child("atom:content").map(Atom::html))
                .filter(it -> !it.isBlank());
        Optional<String> summary = html(item, "description")
                .or(() -> item.textOf("dc:description"))
                .or(() -> item.textOf("itunes:summary"))
                .or(() -> item.textOf("media:description"));
        return new FeedItem(
                ordinal,
                id,
                stated.link(link),
                stated.line(
                        html(item, "title").or(() -> item.textOf("dc:title")).or(() -> item.textOf("media:title"))),
                summary,
                content,
                stated.authors(texts(item, "dc:creator", "author", "atom:author", "itunes:author")),
                stated.date(texts(
                        item,
                        "pubDate",
                        "pubdate",
                        "dc:date",
                        "dcterms:issued",
                        "atom:published",
                        "news:publication_date")),
                stated.date(texts(item, "atom:updated", "dcterms:modified")),
                Stated.language(item.textOf("dc:language")).or(feed::language),
                stated.categories(Stream.concat(
                        texts(item, "category", "dc:subject"),
                        texts(item, "media:keywords", "itunes:keywords").flatMap(it -> Stream.of(it.split(",", -1))))),
                stated.image(images(item)),
                stated.isFull(content, summary));
    }

    /** What one element of a channel, or of the document beside it, says of the feed. */
    static Feed about(XmlElement element, Feed feed, Stated stated) {
        Optional<String> text = Optional.of(element.text().strip()).filter(it -> !it.isEmpty());
        return switch (element.name()) {
            case "title" -> feed.titled(stated.line(text));
            case "link" -> feed.of(stated.address(text));
            case "language", "dc:language" -> feed.in(Stated.language(text));
            case "ttl" ->
                feed.pausing(
                        text.filter(it -> it.matches("\\d{1,6}")).map(it -> Duration.ofMinutes(Long.parseLong(it))));
            case "atom:link" ->
                element.attribute("rel").orElse("").equals("next")
                        ? feed.continued(stated.address(element.attribute("href")))
                        : feed;
            default -> feed;
        };
    }

    /** The text of a child, or its markup where it was not escaped as it should have been. */
    private static Optional<String> html(XmlElement item, String name) {
        return item.child(name)
                .map(it -> it.children().findAny().isPresent() ? it.markup() : it.text())
                .filter(it -> !it.isBlank());
    }

    private static Stream<String> texts(XmlElement item, String... names) {
        return Stream.of(names)
                .flatMap(item::children)
                .map(it -> it.textOf("atom:name").orElseGet(it::text));
    }

    private static Stream<String> images(XmlElement item) {
        Stream<XmlElement> media = Stream.concat(
                item.children("media:content"),
                item.children("media:group").flatMap(it -> it.children("media:content")));
        return Stream.of(
                        media.filter(it -> it.attribute("medium").orElse("").equals("image")
                                        || it.attribute("type").orElse("").startsWith("image/"))
                                .flatMap(it -> it.attribute("url").stream()),
                        item.children("enclosure")
                                .filter(it -> it.attribute("type").orElse("").startsWith("image/"))
                                .flatMap(it -> it.attribute("url").stream()),
                        item.children("media:thumbnail").flatMap(it -> it.attribute("url").stream()),
                        item.children("itunes:image").flatMap(it -> it.attribute("href").stream()))
                .flatMap(it -> it);
    }
}
