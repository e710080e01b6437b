package org.parallax.archive.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A row of comma-separated values (RFC 4180) that is harmless in spreadsheets. */
public final class CsvRow {

    private CsvRow() {}

    /** The row, without an end of line; what a spreadsheet would take for a formula is marked as text. */
    public static String of(String... values) {
        return Arrays.stream(values).map(Cells::text).map(CsvRow::quoted).collect(Collectors.joining(","));
    }

    /** A cell as it stands in a row. */
    static String quoted(String value) {
        boolean plain = value.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r' || it == '\t');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
