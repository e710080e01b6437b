package org.parallax.ingest.list;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problems;
import org.parallax.api.article.Published;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.WebAddress;
import org.parallax.ingest.xml.BadXmlException;
import org.parallax.ingest.xml.Shape;
import org.parallax.ingest.xml.XmlElement;
import org.parallax.ingest.xml.XmlPiece;
import org.parallax.ingest.xml.XmlPieces;

/** Lists in XML: OPML, sitemaps with or without the extension for news, and lists of sitemaps. */
final class XmlEntries implements Entries {

    static final Set<String> ROOTS = Set.of("opml", "urlset", "sitemapindex");
    private static final Shape SHAPE =
            new Shape(Set.of("opml", "body", "outline", "urlset", "sitemapindex"), Set.of("outline", "url", "sitemap"));

    private final XmlPieces pieces;
    private final URI location;
    private final Problems problems;
    private int ordinal;

    XmlEntries(String text, URI location, Problems problems) throws BadXmlException {
        this.pieces = new XmlPieces(text, SHAPE);
        this.location = location;
        this.problems = problems;
    }

    @Override
    public @Nullable Listed next() {
        while (true) {
            try {
                XmlPiece piece = pieces.next();
                if (piece == null) {
                    return null;
                }
                Listed entry = switch (piece.name()) {
                    case "outline" -> outline(piece.element());
                    case "url" -> page(piece.element());
                    case "sitemap" -> listed(Kind.LIST, piece.element().textOf("loc"), piece.element());
                    default -> null;
                };
                if (entry != null) {
                    return entry;
                }
            } catch (BadXmlException e) {
                Entries.lost(location, ++ordinal, e.code().name(), e.getMessage(), "", problems);
            }
        }
    }

    /** A feed; an outline without an address that does not call itself a feed is a folder. */
    private @Nullable Listed outline(XmlElement outline) {
        Optional<String> feed = Stream.of("xmlUrl", "xmlurl", "xmlURL")
                .flatMap(it -> outline.attribute(it).stream())
                .findFirst();
        String type = outline.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        if (feed.isPresent() || type.equals("rss") || type.equals("atom")) {
            return listed(Kind.FEED, feed, outline);
        }
        return type.equals("include") ? listed(Kind.LIST, outline.attribute("url"), outline) : null;
    }

    private @Nullable Listed page(XmlElement url) {
        return listed(Kind.PAGE, url.textOf("loc"), url.child("news:news").orElse(url));
    }

    private @Nullable Listed listed(Kind kind, Optional<String> stated, XmlElement about) {
        ordinal++;
        Optional<URI> address = stated.flatMap(WebAddress::of);
        if (address.isEmpty()) {
            boolean scheme =
                    stated.filter(it -> !WebAddress.otherScheme(it).isEmpty()).isPresent();
            Entries.lost(
                    location,
                    ordinal,
                    scheme ? "BAD_SCHEME" : "BAD_URL",
                    stated.map(it -> "No address on http or https: " + shown(it))
                            .orElse("No address in this entry"),
                    about.attributes().toString(),
                    problems);
            return null;
        }
        return new Listed(
                ordinal,
                kind,
                address.get(),
                about.textOf("news:title")
                        .or(() -> about.attribute("title"))
                        .or(() -> about.attribute("text"))
                        .map(Clean::line),
                about.child("news:publication")
                        .flatMap(it -> it.textOf("news:name"))
                        .map(Clean::line),
                about.textOf("news:publication_date")
                        .or(() -> about.textOf("lastmod"))
                        .flatMap(XmlEntries::date),
                about.child("news:publication")
                        .flatMap(it -> it.textOf("news:language"))
                        .or(() -> about.attribute("language")));
    }

    private static Optional<Published> date(String value) {
        return Dates.find(value, Order.UNKNOWN)
                .filter(it -> Dates.isPlausible(it.day(), LocalDate.now(ZoneOffset.UTC)));
    }

    private static String shown(String value) {
        String line = Clean.line(value);
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    @Override
    public void close() {} // all of it is in memory
}
