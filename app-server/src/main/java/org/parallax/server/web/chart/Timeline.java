package org.parallax.server.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.server.web.chart.Table.Cell;

/**
 * Counts over time as columns, one series or several on top of one another.
 *
 * @param series the names of what is stacked, from the bottom, {@value #MOST_SERIES} at most; one where nothing is
 * @param columns in the order of time, without gaps
 * @param when what a column is and in which zone, such as {@code Days of publication, as the outlets state them}
 */
public record Timeline(String id, String title, Unit unit, List<String> series, List<Column> columns, String when)
        implements Chart {

    static final int MOST_SERIES = 6;

    private static final double TOP = 20;
    private static final double PLOT = 120;
    private static final double BASE = TOP + PLOT;
    private static final String HEIGHT = "164";
    private static final double FILLED = 0.84;
    private static final double SCALE = 40;
    private static final int LABEL_ROOM = 60;
    private static final double NARROW_FILL = 24;

    /**
     * A stretch of time.
     *
     * @param label it in words
     * @param tick it in short, for the axis
     * @param values one of each series
     * @param href where what is counted is found
     */
    public record Column(String label, String tick, List<Long> values, Optional<String> href) {

        public Column {
            values = List.copyOf(values);
        }

        long total() {
            return values.stream().mapToLong(it -> it).sum();
        }
    }

    /** Rejects columns that do not have a value of each series. */
    public Timeline {
        series = List.copyOf(series);
        columns = List.copyOf(columns);
        int count = series.size();
        if (count < 1
                || count > MOST_SERIES
                || columns.stream().anyMatch(it -> it.values().size() != count)) {
            throw new IllegalArgumentException(
                    "A timeline has 1 to %d series and a value of each in every column".formatted(MOST_SERIES));
        }
    }

    @Override
    public String html() {
        Markup drawing = new Markup();
        if (!columns.isEmpty()) {
            if (series.size() > 1) {
                legend(drawing);
            }
            drawing.add(plot());
        }
        return Chart.figure(id, "timeline", title, summary(), drawing, List.of(when + "."), table());
    }

    private void legend(Markup out) {
        out.open("ul", "class", "chart-legend");
        for (int i = 0; i < series.size(); i++) {
            out.open("li")
                    .open("svg", "class", "swatch", "width", "12", "height", "12", "aria-hidden", "true")
                    .empty("rect", "class", "series-" + (i + 1), "width", "12", "height", "12", "rx", "2")
                    .close("svg")
                    .text(series.get(i))
                    .close("li");
        }
        out.close("ul");
    }

    private Markup plot() {
        Scale scale = Scale.upTo(columns.stream().mapToLong(Column::total).max().orElse(0));
        Markup out = new Markup().open("div", "class", "plot-frame");
        out.open("svg", "class", "scale", "width", Markup.number(SCALE), "height", HEIGHT, "aria-hidden", "true");
        for (long step = 0; step <= scale.top(); step += scale.step()) {
            out.leaf(
                    "text",
                    Unit.grouped(step),
                    "x",
                    "34",
                    "y",
                    Markup.number(BASE - PLOT * step / scale.top() + 4),
                    "text-anchor",
                    "end");
        }
        out.close("svg").add(Chart.drawing(id, title, summary(), "plot", HEIGHT));
        for (long step = 0; step <= scale.top(); step += scale.step()) {
            String y = Markup.number(BASE - PLOT * step / scale.top());
            out.empty("line", "class", step == 0 ? "axis" : "grid", "x1", "0", "x2", "100%", "y1", y, "y2", y);
        }
        for (int i = 0; i < columns.size(); i++) {
            column(out, i, scale.top());
        }
        ticks(out);
        return out.close("svg").close("div");
    }

    private void column(Markup out, int index, long top) {
        Column column = columns.get(index);
        if (column.total() == 0) {
            return;
        }
        double slot = 1.0 / columns.size();
        double filled = slot * Math.min(FILLED, NARROW_FILL / columns.size() + 0.6);
        String x = Markup.percent(index * slot + (slot - filled) / 2);
        String width = Markup.percent(filled);
        String said = said(column);
        boolean linked = column.href().isPresent();
        out.open(linked ? "a" : "g", linked ? "href" : "", column.href().orElse(""), linked ? "aria-label" : "", said)
                .leaf("title", said)
                .empty(
                        "rect",
                        "class",
                        "touch",
                        "x",
                        Markup.percent(index * slot),
                        "y",
                        Markup.number(TOP),
                        "width",
                        Markup.percent(slot),
                        "height",
                        Markup.number(PLOT));
        double base = BASE;
        for (int i = 0; i < series.size(); i++) {
            double height = PLOT * column.values().get(i) / top;
            if (height > 0) {
                base -= height;
                out.empty(
                        "rect",
                        "class",
                        "series-" + (i + 1),
                        "x",
                        x,
                        "y",
                        Markup.number(base),
                        "width",
                        width,
                        "height",
                        Markup.number(Math.max(1, height - (i > 0 ? 1 : 0))));
            }
        }
        out.close(linked ? "a" : "g");
    }

    /** The axis' labels: as many as have room in a narrow drawing, evenly apart. */
    private void ticks(Markup out) {
        double width = Labels.NARROW - SCALE;
        int room = (int) (width / LABEL_ROOM);
        int step = Math.max(1, (columns.size() + room - 1) / room);
        for (int i = 0; i < columns.size(); i += step) {
            double x = (i + 0.5) / columns.size();
            double half = Labels.length(columns.get(i).tick()) / 2;
            boolean first = x * width < half;
            boolean last = (1 - x) * width < half;
            out.leaf(
                    "text",
                    columns.get(i).tick(),
                    "class",
                    "tick",
                    "aria-hidden",
                    "true",
                    "x",
                    first ? "0" : last ? "100%" : Markup.percent(x),
                    "y",
                    Markup.number(BASE + 17),
                    "text-anchor",
                    first ? "start" : last ? "end" : "middle");
        }
    }

    private String said(Column column) {
        StringBuilder said = new StringBuilder(column.label() + ": " + unit.of(column.total()));
        if (series.size() > 1) {
            for (int i = 0; i < series.size(); i++) {
                if (column.values().get(i) > 0) {
                    said.append("; ")
                            .append(series.get(i))
                            .append(' ')
                            .append(Unit.grouped(column.values().get(i)));
                }
            }
        }
        return said.toString();
    }

    private String summary() {
        long total = columns.stream().mapToLong(Column::total).sum();
        if (total == 0) {
            return "Nothing to count here.";
        }
        Column most = columns.get(0);
        for (Column column : columns) {
            most = column.total() > most.total() ? column : most;
        }
        String counted = unit.of(total);
        return columns.size() == 1
                ? "%s, %s.".formatted(counted, columns.get(0).label())
                : "%s from %s to %s; %s has most: %s."
                        .formatted(
                                counted,
                                columns.get(0).label(),
                                columns.get(columns.size() - 1).label(),
                                most.label(),
                                Unit.grouped(most.total()));
    }

    private Table table() {
        List<String> heads = new ArrayList<>(List.of("When"));
        heads.addAll(series.size() == 1 ? List.of(unit.many()) : series);
        return new Table(
                heads,
                columns.stream()
                        .filter(it -> it.total() > 0)
                        .map(column -> {
                            List<Cell> row = new ArrayList<>(List.of(new Cell(column.label(), column.href())));
                            IntStream.range(0, series.size())
                                    .forEach(i -> row.add(
                                            Cell.of(Unit.grouped(column.values().get(i)))));
                            return List.copyOf(row);
                        })
                        .toList());
    }
}
