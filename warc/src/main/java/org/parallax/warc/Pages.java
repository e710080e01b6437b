package org.parallax.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.text.WebAddress;
import org.parallax.warc.Fields.BadHeaderException;

/** The pages of one archive, one after the other; what is none is passed over, and what is damaged reported. */
final class Pages implements Iterator<Resource>, AutoCloseable {

    private static final String REPORTER = "warc";
    private static final int KEPT = 1 << 20;
    /** Records about other records, which hold nothing to read. */
    private static final Set<String> ABOUT = Set.of("warcinfo", "request", "metadata");

    private static final Set<String> READ = Set.of("response", "resource", "conversion");
    private static final Set<String> SKIPPED = Set.of("revisit", "continuation");

    private final Archive archive;
    private final Resource file;
    private final int limit;
    private final Problems problems;
    private @Nullable Resource upcoming;

    Pages(Archive archive, Resource file, int limit, Problems problems) {
        this.archive = archive;
        this.file = file;
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        try {
            while (upcoming == null) {
                RawRecord record = archive.next();
                if (record == null) {
                    return false;
                }
                upcoming = page(record);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Resource next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException("No more records");
        }
        Resource next = upcoming;
        upcoming = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private @Nullable Resource page(RawRecord record) {
        if (record.isLost()) {
            lost(record, record.code(), record.message());
            return null;
        }
        String type = record.fields().get("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!READ.contains(type)) {
            if (SKIPPED.contains(type)) {
                String code = type.toUpperCase(Locale.ROOT);
                problems.report(Problem.warning(code, REPORTER, where(record), "Its text stands in another record"));
            } else if (!ABOUT.contains(type)) {
                lost(record, "BAD_HEADER", "WARC-Type must name a type of record, not '%s'".formatted(type));
            }
            return null;
        }
        if (Digest.contradicts(record.fields().get("WARC-Block-Digest"), record.block(), 0)) {
            warn(record, "CHECKSUM", "The record is not what its digest says");
        }
        try {
            boolean http = type.equals("response")
                    && !record.fields().get("WARC-Target-URI").orElse("").startsWith("dns:");
            return http
                    ? answer(record)
                    : content(record, record.block(), record.fields().get("Content-Type"));
        } catch (BadHeaderException e) {
            lost(record, "BAD_HTTP", "No answer of HTTP: " + e.getMessage());
        } catch (DamageException e) {
            lost(record, e.code(), String.valueOf(e.getMessage()));
        }
        return null;
    }

    private @Nullable Resource answer(RawRecord record) throws BadHeaderException, DamageException {
        Fields fields = Fields.of(record.block(), 0, record.block().length);
        String[] first = fields.first().split(" ", 3);
        if (!first[0].startsWith("HTTP/") || first.length < 2) {
            lost(record, "BAD_HTTP", "An answer begins with HTTP/ and a status");
            return null;
        }
        if (!first[1].equals("200") && !first[1].equals("203")) {
            warn(record, "HTTP_STATUS", "The server answered with status " + first[1]);
            return null;
        }
        Optional<String> type = fields.get("Content-Type");
        if (!isText(type)) {
            warn(record, "NOT_TEXT", "No text but " + type.orElse(""));
            return null;
        }
        Body body = Body.of(record.block(), fields, limit);
        if (!body.warning().isEmpty()) {
            int blank = body.warning().indexOf(' ');
            warn(record, body.warning().substring(0, blank), body.warning().substring(blank + 1));
        }
        return content(record, body.bytes(), type);
    }

    private @Nullable Resource content(RawRecord record, byte[] bytes, Optional<String> type) {
        if (bytes.length == 0) {
            lost(record, "EMPTY_RECORD", "Nothing in this record");
            return null;
        }
        Optional<String> target = record.fields().get("WARC-Target-URI").map(Pages::withoutBrackets);
        Resource bare = Resources.bytes(URI.create(where(record)), bytes, type, date(record));
        return Resources.fetched(target.flatMap(WebAddress::of), bare);
    }

    private Optional<Instant> date(RawRecord record) {
        Optional<String> stated = record.fields().get("WARC-Date");
        try {
            return stated.map(Instant::parse);
        } catch (DateTimeException e) {
            warn(record, "BAD_DATE", "WARC-Date must be a moment such as 2024-05-14T10:30:00Z; it was left out");
            return Optional.empty();
        }
    }

    /** WARC 1.0 was read by some as asking for angle brackets around addresses. */
    private static String withoutBrackets(String target) {
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    private static boolean isText(Optional<String> type) {
        String media = type.orElse("").toLowerCase(Locale.ROOT);
        return media.isBlank()
                || (media.startsWith("text/") && !media.startsWith("text/css") && !media.contains("javascript"))
                || media.contains("html")
                || (media.contains("xml") && !media.contains("svg"))
                || media.contains("json")
                || media.startsWith("application/octet-stream");
    }

    private String where(RawRecord record) {
        return file.location() + (file.location().getRawFragment() == null ? "#" : "&") + record.place();
    }

    private void lost(RawRecord record, String code, String message) {
        int length = Math.min(record.block().length, KEPT);
        problems.report(Problem.input(code, REPORTER, where(record), message)
                .withRecord(new String(record.block(), 0, length, UTF_8)));
    }

    private void warn(RawRecord record, String code, String message) {
        problems.report(Problem.warning(code, REPORTER, where(record), message));
    }
}
