package org.parallax.server.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.server.web.chart.Table.Cell;

/**
 * Tones beside one another: bars that start from a middle line, with the interval in which each mean may lie.
 *
 * @param head whose tone it is, such as {@code Outlet}
 * @param unit what each mean was made of
 */
public record ToneBars(String id, String title, String head, Unit unit, List<Tone> tones) implements Chart {

    private static final double MIDDLE = 9;
    private static final String HEIGHT = "18";
    private static final int FEW = 10;

    /**
     * A tone.
     *
     * @param mean from −1 to 1
     * @param interval where the mean may lie with 95 % confidence; absent where there is too little to say
     * @param count of how many values it is the mean
     * @param href where these are found
     */
    public record Tone(String label, double mean, Optional<Interval> interval, long count, Optional<String> href) {}

    /** A range of means. */
    public record Interval(double low, double high) {}

    public ToneBars {
        tones = List.copyOf(tones);
    }

    @Override
    public String html() {
        Markup out = new Markup()
                .open("p", "class", "tone-scale", "aria-hidden", "true")
                .leaf("span", "negative −1")
                .leaf("span", "0")
                .leaf("span", "+1 positive")
                .close("p")
                .open("ol", "class", "bars tones");
        for (Tone tone : tones) {
            out.open("li").leaf("span", tone.label(), "class", "bar-label").text(" ");
            out.open("span", "class", "bar-value");
            tone.href().ifPresentOrElse(it -> out.leaf("a", said(tone), "href", it), () -> out.text(said(tone)));
            out.close("span").add(bar(tone)).close("li");
        }
        out.close("ol");
        return Chart.figure(id, "tones", title, summary(), tones.isEmpty() ? new Markup() : out, notes(), table());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (tones.stream().anyMatch(it -> it.interval().isPresent())) {
            notes.add("The thin line is where the mean may lie with 95 % confidence.");
        }
        if (tones.stream().anyMatch(it -> it.count() < FEW)) {
            notes.add("Hollow bars rest on fewer than %d %s: too few to compare.".formatted(FEW, unit.many()));
        }
        return notes;
    }

    private static Markup bar(Tone tone) {
        Markup out = new Markup()
                .open("svg", "class", "bar", "width", "100%", "height", HEIGHT, "aria-hidden", "true")
                .empty("rect", "class", "track", "y", "4", "width", "100%", "height", "10", "rx", "2");
        String type = (tone.mean() < 0 ? "negative" : "positive") + (tone.count() < FEW ? " few" : "");
        double at = part(tone.mean());
        out.empty(
                "rect",
                "class",
                type,
                "x",
                Markup.percent(Math.min(at, 0.5)),
                "y",
                "4",
                "width",
                Markup.percent(Math.abs(at - 0.5)),
                "height",
                "10");
        out.empty("line", "class", "axis", "x1", "50%", "x2", "50%", "y1", "1", "y2", "17");
        tone.interval().ifPresent(it -> {
            whisker(out, part(it.low()), part(it.high()), MIDDLE, MIDDLE);
            whisker(out, part(it.low()), part(it.low()), MIDDLE - 4, MIDDLE + 4);
            whisker(out, part(it.high()), part(it.high()), MIDDLE - 4, MIDDLE + 4);
        });
        return out.close("svg");
    }

    private static void whisker(Markup out, double from, double to, double top, double bottom) {
        out.empty(
                "line",
                "class",
                "whisker",
                "x1",
                Markup.percent(from),
                "x2",
                Markup.percent(to),
                "y1",
                Markup.number(top),
                "y2",
                Markup.number(bottom));
    }

    private static double part(double tone) {
        return (Math.max(-1, Math.min(1, tone)) + 1) / 2;
    }

    private String said(Tone tone) {
        return signed(tone.mean())
                + tone.interval()
                        .map(it -> " (%s to %s)".formatted(signed(it.low()), signed(it.high())))
                        .orElse("")
                + ", " + unit.of(tone.count());
    }

    /** A tone with its sign, such as {@code −0.42}. */
    public static String signed(double tone) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(tone));
        return digits.equals("0.00") ? digits : (tone < 0 ? "−" : "+") + digits;
    }

    private String summary() {
        if (tones.isEmpty()) {
            return "No tone was found here.";
        }
        Tone lowest = tones.get(0);
        Tone highest = tones.get(0);
        for (Tone tone : tones) {
            lowest = tone.mean() < lowest.mean() ? tone : lowest;
            highest = tone.mean() > highest.mean() ? tone : highest;
        }
        return tones.size() == 1
                ? "%s: %s.".formatted(lowest.label(), said(lowest))
                : "Most negative: %s, %s. Most positive: %s, %s."
                        .formatted(lowest.label(), said(lowest), highest.label(), said(highest));
    }

    private Table table() {
        return new Table(
                List.of(head, "Mean tone", "95 % interval", unit.many()),
                tones.stream()
                        .map(it -> List.of(
                                Cell.of(it.label()),
                                new Cell(signed(it.mean()), it.href()),
                                Cell.of(it.interval()
                                        .map(range -> signed(range.low()) + " to " + signed(range.high()))
                                        .orElse("not known")),
                                Cell.of(Unit.grouped(it.count()))))
                        .toList());
    }
}
