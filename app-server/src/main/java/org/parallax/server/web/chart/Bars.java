package org.parallax.server.web.chart;

import java.util.List;
import java.util.Optional;
import org.parallax.server.web.chart.Table.Cell;

/**
 * Counts beside one another, as horizontal bars.
 *
 * @param head what the bars are, such as {@code Outlet}
 */
public record Bars(String id, String title, String head, Unit unit, List<Bar> bars) implements Chart {

    private static final String HEIGHT = "10";

    /**
     * A bar.
     *
     * @param about what the label is about; empty where it leads nowhere
     * @param href where what is counted is found
     */
    public record Bar(String label, Optional<String> about, long value, Optional<String> href) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public String html() {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(1);
        Markup out = new Markup().open("ol", "class", "bars");
        for (Bar bar : bars) {
            out.open("li").open("span", "class", "bar-label");
            link(out, bar.label(), bar.about());
            out.close("span").text(" ").open("span", "class", "bar-value");
            link(out, unit.of(bar.value()), bar.href());
            out.close("span")
                    .open("svg", "class", "bar", "width", "100%", "height", HEIGHT, "aria-hidden", "true")
                    .empty("rect", "class", "track", "width", "100%", "height", HEIGHT, "rx", "2")
                    .empty(
                            "rect",
                            "class",
                            "series-1",
                            "width",
                            Markup.percent((double) bar.value() / Math.max(1, most)),
                            "height",
                            HEIGHT,
                            "rx",
                            "2")
                    .close("svg")
                    .close("li");
        }
        out.close("ol");
        return Chart.figure(id, "bars", title, summary(), out, List.of(), table());
    }

    private static void link(Markup out, String text, Optional<String> href) {
        href.ifPresentOrElse(it -> out.leaf("a", text, "href", it), () -> out.text(text));
    }

    private String summary() {
        if (bars.isEmpty()) {
            return "Nothing to count here.";
        }
        Bar most = bars.get(0);
        for (Bar bar : bars) {
            most = bar.value() > most.value() ? bar : most;
        }
        return "Most: %s, %s.".formatted(most.label(), unit.of(most.value()));
    }

    private Table table() {
        return new Table(
                List.of(head, unit.many()),
                bars.stream()
                        .map(it -> List.of(
                                new Cell(it.label(), it.about()), new Cell(Unit.grouped(it.value()), it.href())))
                        .toList());
    }
}
