package org.parallax.archive.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that articles can be exported in. */
public enum Format {
    /** A table for spreadsheets and statistics: RFC 4180, in UTF-8, with a header line. */
    CSV("text/csv; charset=utf-8; header=present", "csv"),
    /** One stored reading a line, in the interchange format, with nothing left out. */
    JSONL("application/x-ndjson", "jsonl"),
    /** The table of GDELT's Global Knowledge Graph 2.1: 27 columns parted by tabs, without a header line. */
    GKG("text/tab-separated-values; charset=utf-8", "gkg.tsv"),
    /** A feed: RFC 4287. */
    ATOM("application/atom+xml; charset=utf-8", "atom");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The value of {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** How a file of this format's name ends, without the first dot. */
    public String extension() {
        return extension;
    }

    /** The name in commands and addresses, such as {@code csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Format::label).toList();
    }

    /** The format of that name. */
    public static Optional<Format> of(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }

    Sheet sheet() {
        return switch (this) {
            case CSV -> new CsvSheet();
            case JSONL -> new JsonLines();
            case GKG -> new GkgSheet();
            case ATOM -> new AtomFeed();
        };
    }
}
