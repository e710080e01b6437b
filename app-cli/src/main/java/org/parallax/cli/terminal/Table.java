package org.parallax.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns line up, whatever script they are in. Cells are made harmless here; one column may give way. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int flexible;
    private final String indent;

    /**
     * A table.
     *
     * @param indent what each line begins with
     * @param flexible the number of the column that is cut where a row would be too wide, from 0
     */
    public Table(String indent, int flexible) {
        this.indent = indent;
        this.flexible = flexible;
    }

    /** Adds a row; a cell that is a number stands to the right. */
    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(
                    cell instanceof Number number
                            ? "%,d".formatted(number.longValue())
                            : Visible.line(cell.toString()));
        }
        rows.add(row);
        return this;
    }

    /** The lines, none wider than {@code columns} as far as the flexible column can help it. */
    public List<String> lines(int columns) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        int total = Width.of(indent) + (widths.length - 1) * GAP.length();
        for (int width : widths) {
            total += width;
        }
        if (flexible < widths.length && total > columns) {
            widths[flexible] = Math.max(8, widths[flexible] - (total - columns));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.size(); i++) {
            String cell = Width.cut(row.get(i), widths[i]);
            String blanks = " ".repeat(widths[i] - Width.of(cell));
            line.append(i == 0 ? "" : GAP).append(isNumber(cell) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty()
                && cell.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '−' || c == '+');
    }
}
