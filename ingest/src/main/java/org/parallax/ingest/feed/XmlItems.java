package org.parallax.ingest.feed;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem.Severity;
import org.parallax.ingest.text.WebAddress;
import org.parallax.ingest.xml.BadXmlException;
import org.parallax.ingest.xml.BadXmlException.Code;
import org.parallax.ingest.xml.Shape;
import org.parallax.ingest.xml.XmlElement;
import org.parallax.ingest.xml.XmlPiece;
import org.parallax.ingest.xml.XmlPieces;

/** The items of a feed in XML. */
final class XmlItems implements Items {

    private static final Shape SHAPE =
            new Shape(Set.of("rss", "rdf:RDF", "channel", "atom:feed", "feed"), Set.of("item", "entry"));
    private static final int KEPT = 1 << 20;

    private final XmlPieces pieces;
    private final Trouble trouble;
    private Optional<URI> base;
    private Feed feed = Feed.UNKNOWN;
    private boolean atom;
    private boolean repairTold;
    private int ordinal;
    private boolean over;

    XmlItems(String text, Optional<URI> base, Trouble trouble) throws BadXmlException {
        this.pieces = new XmlPieces(text, SHAPE);
        this.base = base;
        this.trouble = trouble;
    }

    @Override
    public Feed feed() {
        return feed;
    }

    @Override
    public @Nullable FeedItem next() {
        while (!over) {
            try {
                XmlPiece piece = pieces.next();
                tellRepair();
                if (piece == null) {
                    over = true;
                } else if (piece.opens()) {
                    open(piece.element());
                } else {
                    FeedItem item = read(piece.element());
                    if (item != null) {
                        return item;
                    }
                }
            } catch (BadXmlException e) {
                ordinal++;
                if (e.code() == Code.TOO_DEEP) {
                    trouble.beyond(e.code().name(), ordinal, e.getMessage());
                } else {
                    trouble.lost(e.code().name(), ordinal, e.getMessage(), "");
                }
            }
        }
        return null;
    }

    private void tellRepair() {
        if (!repairTold && pieces.repair().isPresent()) {
            repairTold = true;
            trouble.whole(Severity.WARNING, "BAD_XML", pieces.repair().get());
        }
    }

    private void open(XmlElement container) {
        atom |= container.name().endsWith("feed");
        base = container
                .attribute("xml:base")
                .flatMap(it -> WebAddress.resolved(base, it))
                .or(() -> base);
        feed = feed.in(Stated.language(container.attribute("xml:lang")));
    }

    private @Nullable FeedItem read(XmlElement element) {
        Stated quiet = new Stated(base, (code, message) -> {});
        switch (element.name()) {
            case "item", "atom:entry", "entry" -> {
                ordinal++;
                return item(element);
            }
            default -> {
                feed = atom ? Atom.about(element, feed, quiet) : Rss.about(element, feed, quiet);
                return null;
            }
        }
    }

    private @Nullable FeedItem item(XmlElement element) {
        int number = ordinal;
        Optional<URI> own = element.attribute("xml:base")
                .flatMap(it -> WebAddress.resolved(base, it))
                .or(() -> base)
                .or(feed::site);
        Stated stated = new Stated(own, (code, message) -> trouble.warn(code, number, message));
        FeedItem item = element.name().equals("item")
                ? Rss.item(element, number, feed, stated)
                : Atom.entry(element, number, feed, stated);
        if (item.title().isEmpty() && item.text().isEmpty()) {
            String record = element.markup();
            trouble.lost(
                    "EMPTY_RECORD",
                    number,
                    "Neither title nor text in this <%s>".formatted(element.name()),
                    record.substring(0, Math.min(KEPT, record.length())));
            return null;
        }
        return item;
    }
}
