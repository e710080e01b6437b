package org.parallax.ingest.list;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
import org.parallax.ingest.xml.BadXmlException;
import org.parallax.ingest.xml.Prolog;

/**
 * Reads lists of addresses one entry at a time: OPML, sitemaps and lists of sitemaps, plain lists of URLs, path lists of
 * CC-NEWS, tables of GDELT. Nothing is fetched. Entries that are no address are reported and passed over.
 */
public final class ListReader implements Iterator<Listed>, AutoCloseable {

    static final String REPORTER = "list";
    private static final int MOST_LOOKED_AT = 20;

    private final Entries entries;
    private @Nullable Listed upcoming;

    private ListReader(Entries entries) {
        this.entries = entries;
    }

    /** Whether bytes begin like such a list. */
    public static boolean isList(byte[] head) {
        String text = new String(head, ISO_8859_1).replace("\0", "");
        return XmlEntries.ROOTS.contains(Prolog.rootName(text)) || isLines(text);
    }

    /**
     * The list that a resource holds.
     *
     * @param limit the most bytes to take of a list in XML; others may be of any length
     * @throws IOException if it cannot be read, or is larger than the limit
     */
    public static ListReader of(Resource resource, int limit, Problems problems) throws IOException {
        if (!new String(resource.head(), ISO_8859_1).replace("\0", "").contains("<")
                || isLines(new String(resource.head(), ISO_8859_1))) {
            return new ListReader(new LineEntries(resource.open(), resource.location(), problems));
        }
        Content content = Resources.read(resource, limit);
        Optional<String> type =
                resource.contentType().filter(it -> it.contains("charset=")).or(() -> Prolog.charset(content.bytes()));
        Decoded decoded = Decoder.decode(content.bytes(), type, false);
        PageText.warn(decoded.warnings(), content, resource, REPORTER, problems);
        try {
            return new ListReader(new XmlEntries(decoded.text(), resource.location(), problems));
        } catch (BadXmlException e) {
            problems.report(
                    Problem.input(e.code().name(), REPORTER, resource.location().toString(), e.getMessage()));
            return new ListReader(NoEntries.INSTANCE);
        }
    }

    /** The entries that are left, in the order of the list; closing the stream closes what was opened. */
    public Stream<Listed> entries() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null) {
            try {
                upcoming = entries.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return upcoming != null;
    }

    @Override
    public Listed next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException("No more entries");
        }
        Listed next = upcoming;
        upcoming = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    /** Whether the first lines are addresses, but for a few. Pages hold lines of addresses too, of images for one. */
    private static boolean isLines(String head) {
        String begin = head.startsWith("ï»¿") ? head.substring(3) : head;
        if (begin.stripLeading().startsWith("<")) {
            return false;
        }
        List<String> lines = Stream.of(begin.split("\n", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                .limit(MOST_LOOKED_AT)
                .toList();
        long addresses = lines.stream().filter(ListReader::isAddress).count();
        return addresses > 0 && addresses * 2 > lines.size();
    }

    private static boolean isAddress(String line) {
        String last = line.substring(line.lastIndexOf('\t') + 1);
        return LineEntries.CRAWL.matcher(line).matches()
                || LineEntries.MASTER.matcher(line).matches()
                || LineEntries.SCHEME.matcher(last).matches();
    }

    private enum NoEntries implements Entries {
        INSTANCE;

        @Override
        public @Nullable Listed next() {
            return null;
        }

        @Override
        public void close() {} // nothing is open
    }
}
