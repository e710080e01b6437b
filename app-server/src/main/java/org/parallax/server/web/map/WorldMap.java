package org.parallax.server.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Markup;
import org.parallax.server.web.chart.Spot;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.Table.Cell;
import org.parallax.server.web.chart.Unit;

/**
 * Places on a map of the region that they lie in, or of the world; where many lie close together, with a second map of
 * those, and a third where it helps.
 *
 * @param id what its elements are called by, once on a page
 * @param unit what is counted of each place
 */
public record WorldMap(String id, String title, Unit unit, List<Point> points) implements Chart {

    private static final int DRAWN = 60;
    private static final int DETAILS = 2;

    private static final String BORDERS =
            "Borders are those of Natural Earth: who holds an area, not who has a right to it.";
    private static final String DISPUTED = "A ring marks a place whose status is disputed; the table says by whom.";

    /** Sorts the points, those named most first. */
    public WorldMap {
        points = points.stream()
                .sorted(Comparator.comparingLong((Point it) -> -it.count())
                        .thenComparing(Point::name)
                        .thenComparingDouble(Point::longitude)
                        .thenComparingDouble(Point::latitude))
                .toList();
    }

    @Override
    public String html() {
        List<Point> drawn = points.subList(0, Math.min(DRAWN, points.size()));
        Markup drawing = new Markup();
        View view = drawn.isEmpty() ? View.world() : view(drawn);
        List<Point> shown = drawn;
        for (int part = 0; part == 0 || !shown.isEmpty(); part++) {
            String name = part == 0 ? title : "In detail: " + countries(shown);
            List<Point> apart = part < DETAILS ? crowd(shown, view) : List.of();
            Markup map = map(id + "-" + part, name, view, shown, apart);
            if (part == 0) {
                drawing.add(map).open("div", "class", "chart-details");
            } else {
                drawing.open("div")
                        .leaf("p", name, "class", "chart-part")
                        .add(map)
                        .close("div");
            }
            view = apart.isEmpty() ? view : View.near(Area.of(apart));
            shown = apart;
        }
        drawing.close("div");
        List<String> notes =
                new ArrayList<>(List.of(BORDERS + " The size of a disc grows with the number of " + unit.many() + "."));
        if (drawn.stream().anyMatch(it -> it.disputed().isPresent())) {
            notes.add(DISPUTED);
        }
        return Chart.figure(id, "map", title, summary(drawn.size()), drawing, notes, table());
    }

    private static List<Point> crowd(List<Point> points, View view) {
        List<Point> crowd = Crowd.of(points);
        return crowd.isEmpty() || view.gainsBy(View.near(Area.of(crowd))) ? crowd : List.of();
    }

    private static View view(List<Point> points) {
        Area area = Area.of(points);
        if (area.isRegion()) {
            return View.region(area);
        }
        return area.south() < -56 ? View.globe() : View.world();
    }

    private static String countries(List<Point> points) {
        return points.stream()
                .map(Point::country)
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(4)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), it -> it.isEmpty() ? "where most lie" : it));
    }

    private Markup map(String part, String name, View view, List<Point> shown, List<Point> apart) {
        Markup out =
                Chart.drawing(part, name, Unit.grouped(shown.size()) + " places on a map", "map " + view.type(), "");
        Ground ground = Ground.of(view);
        out.add(ground.markup());
        if (!apart.isEmpty()) {
            frame(out, view, View.near(Area.of(apart)).clip());
        }
        long most = points.isEmpty() ? 1 : points.get(0).count();
        out.add(Spot.draw(
                shown.stream()
                        .map(it -> spot(it, view, most, apart.contains(it)))
                        .toList(),
                ground.captions(),
                view.ratio()));
        return out.close("svg");
    }

    /** Where the map in detail lies. */
    private static void frame(Markup out, View view, Clip detail) {
        double middle = (detail.south() + detail.north()) / 2;
        double left = view.x(detail.west(), middle);
        double top = view.y(detail.north());
        out.empty(
                "rect",
                "class",
                "frame",
                "x",
                Markup.percent(left),
                "y",
                Markup.percent(top),
                "width",
                Markup.percent(view.x(detail.east(), middle) - left),
                "height",
                Markup.percent(view.y(detail.south()) - top));
    }

    private Spot spot(Point point, View view, long most, boolean apart) {
        return new Spot(
                view.x(point.longitude(), point.latitude()),
                view.y(point.latitude()),
                Spot.radius(point.count(), most),
                apart ? "" : point.name(),
                point.name() + ": " + unit.of(point.count())
                        + point.disputed().map(it -> "; disputed: " + it).orElse(""),
                apart ? "" : point.href(),
                point.disputed().isPresent() ? "disputed" : "place");
    }

    private String summary(int drawn) {
        if (points.isEmpty()) {
            return "No article here names a place that is known.";
        }
        Point first = points.get(0);
        String places = new Unit("place", "places").of(points.size());
        String some = drawn < points.size() ? "; the %d most named are drawn".formatted(drawn) : "";
        return "%s%s. Most named: %s, %s.".formatted(places, some, first.name(), unit.of(first.count()));
    }

    private Table table() {
        return new Table(
                List.of("Place", "Country", unit.many(), "Where", "Status"),
                points.stream()
                        .map(it -> List.of(
                                new Cell(it.name(), Optional.of(it.href())),
                                Cell.of(it.country()),
                                Cell.of(Unit.grouped(it.count())),
                                Cell.of(where(it)),
                                Cell.of(it.disputed().orElse(""))))
                        .toList());
    }

    private static String where(Point point) {
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(point.latitude()),
                point.latitude() < 0 ? "S" : "N",
                Math.abs(point.longitude()),
                point.longitude() < 0 ? "W" : "E");
    }
}
