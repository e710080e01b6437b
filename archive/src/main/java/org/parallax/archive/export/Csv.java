package org.parallax.archive.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of tables that are parted by commas (RFC 4180), in which no cell is a formula to a spreadsheet. */
public final class Csv {

    private Csv() {}

    /** A row without its end of line; cells are text, made harmless here. */
    public static String row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** As {@link #row(String...)}. */
    public static String row(List<String> cells) {
        return cells.stream().map(it -> quoted(Cells.text(it))).collect(Collectors.joining(","));
    }

    static String quoted(String value) {
        return value.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r' || it == '\t')
                ? value
                : '"' + value.replace("\"", "\"\"") + '"';
    }
}
