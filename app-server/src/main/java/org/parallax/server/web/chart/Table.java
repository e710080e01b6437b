package org.parallax.server.web.chart;

import java.util.List;
import java.util.Optional;

/** The values behind a chart; the first cell of each row says what the row is about. */
public record Table(List<String> heads, List<List<Cell>> rows) {

    /** A value, and where those behind it are found. */
    public record Cell(String text, Optional<String> href) {

        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }
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
