package org.parallax.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.Selection;
import org.parallax.archive.export.Sheet.Head;
import org.parallax.core.json.Json;

/**
 * All articles that match a query, written out whole in the order of their ids. The number of articles is known before the
 * first is written, and is kept: an export that ends normally holds exactly so many, and one that cannot throws. The same
 * archive gives the same bytes. Takes a bit of memory an article of the archive, and one article at a time.
 *
 * <pre>{@code
 * try (Export export = Export.of(archive, json, Format.CSV, "place:Vigo", List.of())) {
 *     export.count();
 *     export.writeTo(out);
 * }
 * }</pre>
 */
public final class Export implements AutoCloseable {

    private static final int BUFFER = 1 << 15;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Selection selection;
    private final Json json;
    private final Format format;
    private final Head head;

    private Export(Selection selection, Json json, Format format, Head head) {
        this.selection = selection;
        this.json = json;
        this.format = format;
        this.head = head;
    }

    /**
     * An export of what matches {@code query} and all {@code filters} at this moment; it has to be closed.
     *
     * @param query blank for all articles
     * @throws org.parallax.archive.query.QueryException if the query or a filter is not in the query language
     */
    public static Export of(Archive archive, Json json, Format format, String query, List<String> filters) {
        SearchRequest last =
                SearchRequest.of(query).sort(SearchRequest.Sort.NEWEST).limit(1).within(PATIENCE);
        for (String filter : filters) {
            last = last.filter(filter);
        }
        Optional<Instant> newest = archive.search(last).hits().stream()
                .flatMap(it -> it.day().stream())
                .map(it -> it.atStartOfDay(ZoneOffset.UTC).toInstant())
                .findFirst();
        Selection selection = archive.select(query, filters);
        return new Export(selection, json, format, new Head(query, selection.count(), newest));
    }

    /** How many articles it holds. */
    public int count() {
        return selection.count();
    }

    /** The format. */
    public Format format() {
        return format;
    }

    /**
     * Writes it all, once; {@code out} stays open.
     *
     * @throws IOException if {@code out} cannot be written, or there are not as many articles as there should be
     */
    public void writeTo(OutputStream out) throws IOException {
        writeTo(out, () -> {});
    }

    /** As {@link #writeTo(OutputStream)}; {@code step} is called after each article. */
    public void writeTo(OutputStream out, Runnable step) throws IOException {
        Sheet sheet = format.sheet();
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), BUFFER);
        int written = 0;
        try (Stream<String> lines = selection.lines()) {
            sheet.begin(writer, head);
            for (Iterator<String> each = lines.iterator(); each.hasNext(); written++) {
                sheet.article(writer, each.next(), json);
                step.run();
            }
        }
        if (written != selection.count()) {
            throw new IOException(
                    "The export should hold %,d articles, and only %,d could be read; check the archive with `archive verify`"
                            .formatted(selection.count(), written));
        }
        sheet.end(writer);
        writer.flush();
    }

    @Override
    public void close() {
        selection.close();
    }
}
