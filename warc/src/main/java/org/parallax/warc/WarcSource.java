package org.parallax.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.Container;
import org.parallax.ingest.resource.Limits;

/**
 * Opens WARC files, compressed or not: each answer, resource and conversion record in them is read like a page that was
 * fetched. A damaged record is reported and costs itself only.
 */
public final class WarcSource implements Container {

    private static final byte[] BEGIN = "WARC/".getBytes(US_ASCII);

    private final Options options;

    /** What an operator may set; {@code maxDocument} is the largest body after unpacking, in bytes. */
    record Options(int maxDocument) {}

    public WarcSource() {
        this(new Options(Limits.DEFAULT.document()));
    }

    private WarcSource(Options options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public Source configure(Settings settings) {
        return new WarcSource(settings.over(options));
    }

    @Override
    public Match match(Resource resource) throws IOException {
        return startsLikeRecord(resource.head())
                        || resource.name().toLowerCase(Locale.ROOT).endsWith(".warc")
                ? Match.BY_SIGNATURE
                : Match.NO;
    }

    private static boolean startsLikeRecord(byte[] head) {
        return new String(head, 0, Math.min(head.length, BEGIN.length), US_ASCII).equals("WARC/");
    }

    /** Whether there is any record, though the first bytes are damaged. */
    private static boolean hasRecord(Resource resource) throws IOException {
        try (Archive archive = new Archive(resource.openPacked())) {
            RawRecord record = archive.next();
            while (record != null && record.isLost()) {
                record = archive.next();
            }
            return record != null;
        }
    }

    @Override
    public Stream<Resource> unpack(Resource resource, Problems problems) throws IOException {
        if (!startsLikeRecord(resource.head()) && !hasRecord(resource)) {
            problems.report(
                    Problem.input(
                            "WRONG_TYPE",
                            name(),
                            resource.location().toString(),
                            "Named like a web archive, and without any record of one; rename it to have it read as what it is"));
            return Stream.empty();
        }
        InputStream in = resource.openPacked();
        Pages pages = new Pages(new Archive(in), resource, options.maxDocument(), problems);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        pages.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
