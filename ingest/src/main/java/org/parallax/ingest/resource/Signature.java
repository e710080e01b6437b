package org.parallax.ingest.resource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises bytes that are no text by how they begin, or by the control characters among them. */
public final class Signature {

    private static final Map<String, String> PREFIXES = prefixes();
    private static final int SAMPLE = 4_096;
    private static final Map<String, String> ROOTS = Map.of(
            "rss", "an RSS feed",
            "rdf:rdf", "an RSS feed",
            "feed", "an Atom feed",
            "opml", "a list of feeds (OPML)",
            "urlset", "a sitemap",
            "sitemapindex", "a list of sitemaps");

    private Signature() {}

    /** What sort of binary file begins so, such as {@code a PNG image}; empty where it may be text. */
    public static Optional<String> of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), ISO_8859_1);
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (start.startsWith(prefix.getKey())) {
                return Optional.of(prefix.getValue());
            }
        }
        if (start.startsWith("ftyp", 4)) {
            return Optional.of("an MPEG-4 file");
        }
        Optional<String> format = format(head);
        if (format.isPresent()) {
            return format;
        }
        return isNoise(head) ? Optional.of("binary data") : Optional.empty();
    }

    /** The format of a feed, a list of feeds or a web archive, which are text and yet no press as they are. */
    private static Optional<String> format(byte[] head) {
        String text = new String(head, ISO_8859_1).replace("\0", "");
        int at = text.indexOf('<');
        boolean opens = at >= 0
                && at <= 4 + blanks(text)
                && text.substring(0, at).strip().length() <= 3;
        if (text.startsWith("WARC/")) {
            return Optional.of("a web archive (WARC)");
        }
        if (!opens) {
            return Optional.empty();
        }
        String root = root(text, at);
        return Optional.ofNullable(ROOTS.get(root))
                .or(() -> text.startsWith("<?xml", at) && !root.isEmpty() && !root.endsWith("html")
                        ? Optional.of("an XML document")
                        : Optional.empty());
    }

    private static int blanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** The name of the first element, in lower case; empty where it does not begin within the head. */
    private static String root(String text, int from) {
        int at = from;
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (next != '?' && next != '!') {
                int end = at + 1;
                while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                return text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            }
            int close = text.startsWith("<!--", at) ? text.indexOf("-->", at) : text.indexOf('>', at);
            at = close < 0 ? -1 : text.indexOf('<', skipped(text, at, close));
        }
        return "";
    }

    /** Where to look on behind a declaration; an inner subset of a document type ends with its bracket. */
    private static int skipped(String text, int at, int close) {
        int bracket = text.startsWith("<!DOCTYPE", at) ? text.indexOf('[', at) : -1;
        int end = bracket >= 0 && bracket < close ? text.indexOf("]>", bracket) : close;
        return end < 0 ? text.length() : end;
    }

    private static boolean isNoise(byte[] head) {
        int controls = 0;
        int nuls = 0;
        int length = Math.min(head.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = head[i] & 0xff;
            if (b == 0) {
                nuls++;
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
                controls++;
            }
        }
        boolean wide = nuls > length / 5;
        return controls > 12 && controls > length / (wide ? 4 : 20);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("\u0089PNG\r\n", "a PNG image");
        known.put("\u00ff\u00d8\u00ff", "a JPEG image");
        known.put("GIF87a", "a GIF image");
        known.put("GIF89a", "a GIF image");
        known.put("RIFF", "a RIFF file");
        known.put("II*\0", "a TIFF image");
        known.put("MM\0*", "a TIFF image");
        known.put("%PDF-", "a PDF document");
        known.put("PK\u0003\u0004", "a ZIP archive");
        known.put("PK\u0005\u0006", "a ZIP archive");
        known.put("\u001f\u008b", "a gzip file inside a gzip file");
        known.put("BZh", "a bzip2 file");
        known.put("\u00fd7zXZ\0", "an xz file");
        known.put("(\u00b5/\u00fd", "a Zstandard file");
        known.put("7z\u00bc\u00af'\u001c", "a 7-Zip archive");
        known.put("Rar!\u001a\u0007", "a RAR archive");
        known.put("\u007fELF", "an ELF program");
        known.put("MZ\u0090\0", "a Windows program");
        known.put("\u00ca\u00fe\u00ba\u00be", "a Java class");
        known.put("\u00d0\u00cf\u0011\u00e0", "a Microsoft Office file");
        known.put("SQLite format 3\0", "an SQLite database");
        known.put("OggS", "an Ogg file");
        known.put("ID3", "an MP3 file");
        known.put("wOFF", "a font");
        known.put("wOF2", "a font");
        known.put("\0\0\1\0", "an icon");
        known.put("\0asm", "a WebAssembly module");
        return known;
    }
}
