package org.parallax.ingest.jsonl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.resource.Line;
import org.parallax.ingest.resource.Lines;

/**
 * Reads JSONL in the interchange format: one article or reading a line. Lines are read as they are asked for, so a file
 * may be of any length.
 */
public final class JsonlSource implements Source {

    private final Options options;

    /** What an operator may set. */
    record Options(int maxLine) {}

    public JsonlSource() {
        this(new Options(Limits.DEFAULT.line()));
    }

    private JsonlSource(Options options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Source configure(Settings settings) {
        return new JsonlSource(settings.over(options));
    }

    @Override
    public Match match(Resource resource) throws IOException {
        String name = resource.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Match.BY_CONTENT;
        }
        if (firstVisible(resource.head()) == '{') {
            return Match.BY_CONTENT;
        }
        return name.endsWith(".json") || resource.contentType().orElse("").contains("json") ? Match.BY_NAME : Match.NO;
    }

    private static char firstVisible(byte[] head) {
        int i = head.length >= 3 && (head[0] & 0xff) == 0xef ? 3 : 0;
        while (i < head.length && head[i] <= ' ' && head[i] >= 0) {
            i++;
        }
        return i < head.length ? (char) (head[i] & 0xff) : 0;
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        Lines lines = new Lines(resource.open(), options.maxLine());
        Records records = new Records(resource, problems, options.maxLine());
        Iterator<Reading> readings = new Readings(lines, records);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> close(lines));
    }

    private static void close(Lines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until a line gives a reading. */
    private static final class Readings implements Iterator<Reading> {

        private final Lines lines;
        private final Records records;
        private @Nullable Reading upcoming;
        private boolean over;

        Readings(Lines lines, Records records) {
            this.lines = lines;
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            while (upcoming == null && !over) {
                Line line = line();
                if (line == null) {
                    over = true;
                } else if (!line.isBlank() || line.fate() != Line.Fate.WHOLE) {
                    upcoming = records.read(line).orElse(null);
                    over = records.isHopeless();
                }
            }
            return upcoming != null;
        }

        private @Nullable Line line() {
            try {
                return lines.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            Reading next = Objects.requireNonNull(upcoming);
            upcoming = null;
            return next;
        }
    }
}
