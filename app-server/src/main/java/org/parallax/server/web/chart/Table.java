package org.parallax.server.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values behind a chart; the first cell of each row says what the row is about. */
public record Table(List<String> heads, List<List<Cell>> rows) {

    /** A value, and where those behind it are found. */
    public record Cell(String text, Optional<String> href) {

        /** A value that leads nowhere. */
        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        /** A value that leads somewhere. */
        public static Cell of(String text, String href) {
            return new Cell(text, Optional.of(href));
        }
    }

    /** A table of a sheet: the names of its columns, then its rows, none of which leads anywhere. */
    public static Table of(List<List<String>> sheet) {
        return new Table(
                sheet.get(0),
                sheet.stream()
                        .skip(1)
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }

    /**
     * The table as CSV, as RFC 4180 describes it. What a spreadsheet would take for a formula gets an apostrophe before it.
     */
    public String csv() {
        StringBuilder out = new StringBuilder();
        line(out, heads);
        rows.forEach(row -> line(out, row.stream().map(Cell::text).toList()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> texts) {
        out.append(texts.stream().map(Table::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String text) {
        boolean number = text.matches("[-+−]?[0-9][0-9.,]*");
        String safe = !number && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    Markup markup() {
        Markup out = new Markup().open("table").open("thead").open("tr");
        heads.forEach(it -> out.leaf("th", it, "scope", "col"));
        out.close("tr").close("thead").open("tbody");
        for (List<Cell> row : rows) {
            out.open("tr");
            for (int i = 0; i < row.size(); i++) {
                String element = i == 0 ? "th" : "td";
                out.open(element, i == 0 ? "scope" : "", "row");
                link(out, row.get(i));
                out.close(element);
            }
            out.close("tr");
        }
        return out.close("tbody").close("table");
    }

    private static void link(Markup out, Cell cell) {
        if (cell.href().isPresent() && !cell.text().isEmpty()) {
            out.leaf("a", cell.text(), "href", cell.href().get());
        } else {
            out.text(cell.text());
        }
    }
}
