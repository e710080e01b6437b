package org.parallax.ingest.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.ingest.xml.XmlElement;

/** Entries of Atom 0.3 and 1.0; a feed that forgets its namespace is read as well. */
final class Atom {

    private static final Set<String> PLAIN = Set.of("text", "text/plain");

    private Atom() {}

    static FeedItem entry(XmlElement entry, int ordinal, Feed feed, Stated stated) {
        Optional<String> content = child(entry, "content")
                .filter(it -> it.attribute("src").isEmpty())
                .map(Atom::html)
                .filter(it -> !it.isBlank());
        Optional<String> summary = child(entry, "summary")
                .map(Atom::html)
                .or(() -> entry.textOf("media:description"))
                .filter(it -> !it.isBlank());
        return new FeedItem(
                ordinal,
                child(entry, "id").map(it -> it.text().strip()).filter(it -> !it.isEmpty()),
                stated.link(link(entry, "alternate")),
                stated.line(child(entry, "title").map(Atom::html)),
                summary,
                content,
                stated.authors(Stream.concat(
                        all(entry, "author")
                                .flatMap(it -> child(it, "name").stream())
                                .map(XmlElement::text),
                        entry.children("dc:creator").map(XmlElement::text))),
                stated.date(texts(entry, "published", "issued", "created", "updated", "modified")
                        .limit(1)),
                stated.date(texts(entry, "updated", "modified")),
                Stated.language(entry.attribute("xml:lang").or(() -> entry.textOf("dc:language")))
                        .or(feed::language),
                stated.categories(Stream.concat(
                        all(entry, "category")
                                .flatMap(it -> it.attribute("label").or(() -> it.attribute("term")).stream()),
                        entry.children("dc:subject").map(XmlElement::text))),
                stated.image(Stream.concat(
                        entry.children("media:thumbnail").flatMap(it -> it.attribute("url").stream()),
                        all(entry, "link")
                                .filter(it -> it.attribute("type").orElse("").startsWith("image/"))
                                .flatMap(it -> it.attribute("href").stream()))),
                stated.isFull(content, summary));
    }

    /** What one element of a feed says of it. */
    static Feed about(XmlElement element, Feed feed, Stated stated) {
        return switch (bare(element.name())) {
            case "title" -> feed.titled(stated.line(Optional.of(html(element))));
            case "link" ->
                switch (element.attribute("rel").orElse("alternate")) {
                    case "alternate" -> feed.of(stated.address(element.attribute("href")));
                    case "next" -> feed.continued(stated.address(element.attribute("href")));
                    default -> feed;
                };
            default -> feed;
        };
    }

    /** What a text construct holds, as HTML: by its type escaped text, markup, or plain words. */
    static String html(XmlElement construct) {
        String type = construct.attribute("type").orElse("text").toLowerCase(Locale.ROOT);
        boolean inline = construct.children().findAny().isPresent();
        if (inline) {
            return construct.markup();
        }
        boolean escaped =
                !PLAIN.contains(type) || construct.attribute("mode").orElse("").equals("escaped");
        return escaped ? construct.text() : Markup.ofText(construct.text());
    }

    private static Optional<String> link(XmlElement entry, String rel) {
        return all(entry, "link")
                .filter(it -> it.attribute("rel").orElse("alternate").equals(rel))
                .sorted((one, other) -> Boolean.compare(isPage(other), isPage(one)))
                .flatMap(it -> it.attribute("href").stream())
                .findFirst();
    }

    private static boolean isPage(XmlElement link) {
        return link.attribute("type").orElse("text/html").contains("html");
    }

    private static Stream<String> texts(XmlElement entry, String... names) {
        return Stream.of(names)
                .flatMap(it -> all(entry, it))
                .map(XmlElement::text)
                .filter(it -> !it.isBlank());
    }

    private static Optional<XmlElement> child(XmlElement parent, String name) {
        return all(parent, name).findFirst();
    }

    private static Stream<XmlElement> all(XmlElement parent, String name) {
        return parent.children()
                .filter(it -> it.name().equals("atom:" + name) || it.name().equals(name));
    }

    private static String bare(String name) {
        return name.startsWith("atom:") ? name.substring(5) : name;
    }
}
