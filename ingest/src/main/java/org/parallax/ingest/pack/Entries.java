package org.parallax.ingest.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Counted;
import org.parallax.ingest.resource.Proportionate;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.resource.TooLargeException;

/** The files of one archive: small ones are taken whole, archives among them can be read until the next file is asked for. */
final class Entries implements Iterator<Resource>, AutoCloseable {

    /** The most files of one archive that are looked at. */
    static final int MOST = 1_000_000;

    private final Resource archive;
    private final String reporter;
    private final Problems problems;
    private final int limit;
    private final Counted packed;
    private final Unpacker unpacker;
    private @Nullable Resource upcoming;
    private int count;
    private boolean over;

    /** Goes through the files of an archive. */
    interface Unpacker extends AutoCloseable {

        /** Goes on to the next file and returns its path; null after the last. */
        @Nullable
        String next() throws IOException;

        /** The bytes of the file, which end where it does. */
        InputStream content();

        @Override
        void close() throws IOException;
    }

    Entries(Resource archive, String reporter, int limit, Counted packed, Unpacker unpacker, Problems problems) {
        this.archive = archive;
        this.reporter = reporter;
        this.limit = limit;
        this.packed = packed;
        this.unpacker = unpacker;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        try {
            while (upcoming == null && !over) {
                String path = unpacker.next();
                over = path == null;
                if (path != null && ++count > MOST) {
                    over = true;
                    problems.report(Problem.limit(
                            "TOO_MANY",
                            reporter,
                            archive.location().toString(),
                            "More than %,d files; the others were left out".formatted(MOST)));
                } else if (path != null) {
                    upcoming = resource(path);
                }
            }
        } catch (IOException e) {
            over = true;
            throw new UncheckedIOException(e);
        }
        return upcoming != null;
    }

    @Override
    public Resource next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException("No more files");
        }
        Resource next = upcoming;
        upcoming = null;
        return next;
    }

    private @Nullable Resource resource(String path) throws IOException {
        URI location = Entry.location(archive, path);
        if (Entry.isAside(path)) {
            problems.report(
                    Problem.warning("NOT_PRESS", reporter, location.toString(), "A file about the archive itself"));
            return null;
        }
        InputStream in = new Proportionate(new Unclosed(unpacker.content()), packed);
        Resource stream = new Entry(path, location, Resources.stream(location, in));
        try {
            if (isArchive(stream.head())) {
                return stream;
            }
            byte[] bytes = stream.openPacked().readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return new Entry(path, location, Resources.bytes(location, bytes, Optional.empty(), Optional.empty()));
            }
            tooLarge(location, "Larger than %,d bytes, the limit of a document".formatted(limit));
        } catch (TooLargeException e) {
            tooLarge(location, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private void tooLarge(URI location, String message) {
        problems.report(Problem.limit("TOO_LARGE", reporter, location.toString(), message));
    }

    private static boolean isArchive(byte[] head) {
        String text = new String(head, ISO_8859_1);
        return text.startsWith("WARC/") || ZipSource.isZip(head) || TarSource.isTar(head);
    }

    @Override
    public void close() throws IOException {
        unpacker.close();
    }

    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {} // the archive goes on
    }
}
