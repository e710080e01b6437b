package org.parallax.cli.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.process.Failure;
import picocli.CommandLine.Option;

/** The options for what a table is printed as. */
final class TableFormat {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print csv, for spreadsheets, or jsonl, one JSON object a line.")
    private @Nullable String format;

    @Option(names = "--json", description = "The same as --format jsonl.")
    private boolean json;

    /** What a table is printed as. */
    enum Chosen {
        TABLE,
        CSV,
        JSONL
    }

    Chosen chosen() {
        if (format == null) {
            return json ? Chosen.JSONL : Chosen.TABLE;
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "csv" -> Chosen.CSV;
            case "jsonl" -> Chosen.JSONL;
            default -> throw Failure.usage("--format must be one of csv, jsonl, not '%s'".formatted(format));
        };
    }
}
