package org.parallax.ingest.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.xml.BadXmlException.Code;

/**
 * An XML document as a row of small trees, one at a time: each element outside of which there are only containers.
 *
 * <p>A document type is passed over and never fetched; one that declares entities is refused. Where the document is not
 * well-formed, the pieces from there on are read by a lenient parser, and {@link #repair} says so. Where its end is missing,
 * the piece that was cut off is refused and those before it are given.
 */
public final class XmlPieces {

    /** How deeply a piece may nest. */
    public static final int MAX_DEPTH = 256;

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][^\\s/>]*)");

    private final String text;
    private final Shape shape;
    private @Nullable StrictPieces strict;
    private @Nullable LenientPieces lenient;
    private String repair = "";
    private int given;
    private boolean cut;

    /**
     * The pieces of a document.
     *
     * @param raw the document, decoded; characters that XML does not know are left out
     * @throws BadXmlException if it declares entities, or is no XML at all
     */
    public XmlPieces(String raw, Shape shape) throws BadXmlException {
        this.text = legal(raw);
        this.shape = shape;
        if (text.length() < raw.strip().length()) {
            repair = "Characters that XML does not allow were left out";
        }
        int root = Prolog.root(text);
        if (root < 0) {
            throw new BadXmlException(Code.BAD_XML, "No element in it");
        }
        if (text.substring(0, root).contains("<!ENTITY")) {
            throw new BadXmlException(
                    Code.ENTITY, "The document type declares entities, which are never expanded; nothing was read");
        }
        Matcher name = ROOT.matcher(text).region(root, text.length());
        boolean empty = text.indexOf('>', root) == text.length() - 1 && text.endsWith("/>");
        this.cut = name.lookingAt() && !empty && !text.contains("</" + name.group(1));
        try {
            strict = new StrictPieces(text, shape);
        } catch (XMLStreamException e) {
            fallBack(e);
        }
    }

    /** The next piece; null at the end. An exception costs one piece, and there may be more behind it. */
    public @Nullable XmlPiece next() throws BadXmlException {
        StrictPieces parser = strict;
        if (parser != null) {
            try {
                XmlPiece piece = parser.next();
                given += piece != null && shape.isRecord(piece.name()) ? 1 : 0;
                strict = piece == null ? null : parser;
                return piece;
            } catch (BadXmlException e) {
                given++;
                throw e;
            } catch (XMLStreamException e) {
                fallBack(e);
            }
        }
        return lenient == null ? null : lenientNext(lenient);
    }

    /** What had to be repaired so far, in words; empty where nothing was. */
    public Optional<String> repair() {
        return Optional.of(repair).filter(it -> !it.isEmpty());
    }

    private @Nullable XmlPiece lenientNext(LenientPieces parser) throws BadXmlException {
        XmlPiece piece;
        try {
            piece = parser.next();
        } catch (BadXmlException e) {
            cut &= e.code() != Code.TRUNCATED;
            throw e;
        }
        if (piece == null && cut) {
            cut = false;
            throw new BadXmlException(Code.TRUNCATED, "The document ends before its root does");
        }
        return piece;
    }

    private void fallBack(XMLStreamException cause) {
        strict = null;
        String message = String.valueOf(cause.getMessage());
        int from = message.indexOf("Message: ");
        String what = message.contains("PrefixUnbound")
                ? "a prefix is not declared"
                : from < 0 ? message : message.substring(from + 9);
        if (!cut) {
            repair = "Not well-formed in line %,d, and read on leniently: %s"
                    .formatted(
                            cause.getLocation() == null
                                    ? 1
                                    : cause.getLocation().getLineNumber(),
                            what);
        }
        lenient = new LenientPieces(text, shape, given, cut);
    }

    static String tooDeep(String name) {
        return "This <%s> nests deeper than %,d, the limit".formatted(name, MAX_DEPTH);
    }

    /** The text from its first visible character on, without what XML 1.0 has no place for. */
    private static String legal(String raw) {
        int begin = 0;
        while (begin < raw.length() && (raw.charAt(begin) <= ' ' || raw.charAt(begin) == '\ufeff')) {
            begin++;
        }
        int sound = begin;
        while (sound < raw.length() && isLegal(raw, sound)) {
            sound++;
        }
        if (sound == raw.length()) {
            return raw.substring(begin).stripTrailing();
        }
        StringBuilder legal = new StringBuilder(raw.length()).append(raw, begin, sound);
        for (int i = sound; i < raw.length(); i++) {
            if (isLegal(raw, i)) {
                legal.append(raw.charAt(i));
            }
        }
        return legal.toString().stripTrailing();
    }

    private static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (!Character.isSurrogate(c)) {
            return c < '\ufffe';
        }
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
