package org.parallax.server.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels beside points so that none touches another, a point or the edge. Points lie at parts of a drawing whose
 * width varies, while labels and points keep their size in pixels; what is clear of one another at the narrowest width stays
 * so at every greater one, as points only move apart.
 */
public final class Labels {

    /** The narrowest drawing, in pixels: a page of 320 less its margins. */
    public static final double NARROW = 288;

    /** From which width in pixels on there is room for more labels. */
    public static final double WIDE = 640;

    private static final double HEIGHT = 16;
    private static final double GAP = 4;

    private final double width;
    private final double height;
    private final List<Item> taken = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** For a drawing of a size in pixels. */
    public Labels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    /** A box in pixels, and the point that it moves with. */
    private record Item(double x, double y, Box box) {

        /** Whether the two keep apart however far their points are drawn apart. */
        boolean clearOf(Item other) {
            return apart(x, box.left, box.right, other.x, other.box.left, other.box.right)
                    || apart(y, box.top, box.bottom, other.y, other.box.top, other.box.bottom);
        }

        private static boolean apart(double p, double low, double high, double q, double from, double to) {
            return (p <= q && high <= from) || (q <= p && to <= low);
        }
    }

    /** A box around a point, in pixels. */
    record Box(double left, double top, double right, double bottom) {

        static Box around(double x, double y, double radius) {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }
    }

    /**
     * Where a label stands.
     *
     * @param dx pixels right of its point
     * @param dy pixels below it, to the base line of the text
     * @param anchor as in SVG: {@code start}, {@code middle} or {@code end}
     */
    public record Place(double dx, double dy, String anchor) {

        Box box(double x, double y, double length) {
            double left = x + dx - (anchor.equals("start") ? 0 : anchor.equals("end") ? length : length / 2);
            return new Box(left, y + dy - HEIGHT * 0.75, left + length, y + dy + HEIGHT * 0.25);
        }
    }

    /** Keeps the place of a point free. {@code x} and {@code y} are parts of the width and height. */
    public void point(double x, double y, double radius) {
        taken.add(new Item(x * width, y * height, Box.around(x * width, y * height, radius)));
    }

    /** Keeps a line clear of names, as far as there is other room for them. Its ends are parts of the width and height. */
    void line(double[] from, double[] to) {
        lines.add(new Line(from[0] * width, from[1] * height, to[0] * width, to[1] * height));
    }

    /** Keeps a place that was found in a narrower drawing. */
    public void keep(double x, double y, String text, Place place) {
        taken.add(new Item(x * width, y * height, place.box(x * width, y * height, length(text))));
    }

    /**
     * A place for a label beside the point, or none where it would touch something.
     *
     * @param leftFirst whether it stands left of the point rather than right
     */
    public Optional<Place> beside(double x, double y, double radius, String text, boolean leftFirst) {
        double by = radius + GAP;
        Place right = new Place(by, HEIGHT / 4, "start");
        Place left = new Place(-by, HEIGHT / 4, "end");
        return first(
                x,
                y,
                text,
                List.of(
                        leftFirst ? left : right,
                        leftFirst ? right : left,
                        new Place(0, -by, "middle"),
                        new Place(0, by + HEIGHT * 0.75, "middle"),
                        new Place(by * 0.7, -by * 0.7, "start"),
                        new Place(by * 0.7, by * 0.7 + HEIGHT * 0.75, "start"),
                        new Place(-by * 0.7, -by * 0.7, "end"),
                        new Place(-by * 0.7, by * 0.7 + HEIGHT * 0.75, "end")));
    }

    /** The place for a label in the middle of the point, or none where it would touch something. */
    public Optional<Place> at(double x, double y, String text) {
        return first(x, y, text, List.of(new Place(0, HEIGHT / 4, "middle")));
    }

    /** A place across no line, or where there is none, across one: a name on a line can still be read. */
    private Optional<Place> first(double x, double y, String text, List<Place> places) {
        return first(x, y, text, places, lines).or(() -> first(x, y, text, places, List.of()));
    }

    private Optional<Place> first(double x, double y, String text, List<Place> places, List<Line> avoided) {
        for (Place place : places) {
            Item item = new Item(x * width, y * height, place.box(x * width, y * height, length(text)));
            if (inside(item.box)
                    && taken.stream().allMatch(item::clearOf)
                    && avoided.stream().noneMatch(it -> it.crosses(item.x, item.y, item.box))) {
                taken.add(item);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean inside(Box box) {
        return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    }

    /** How long a text of 12 pixels is at most, in pixels: fonts differ. */
    static double length(String text) {
        return text.codePoints().mapToDouble(Labels::advance).sum() + GAP;
    }

    private static double advance(int c) {
        if (Character.isIdeographic(c) || (c >= 0x1100 && c < 0x1200) || c >= 0x3000) {
            return 12.5;
        }
        if ("iljtfrI.,:;|'’ ()-".indexOf(c) >= 0) {
            return 5;
        }
        return Character.isUpperCase(c) || c == 'm' || c == 'w' ? 9.5 : 7.2;
    }
}
