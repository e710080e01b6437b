package org.parallax.server.web.map;

import java.util.List;

/**
 * A part of the earth as it is drawn: a box in the plane of a projection.
 *
 * @param type a class of the style sheet, which gives the drawing the box's proportions
 * @param around the degree east in the middle; places lie within half a turn of it
 */
record View(String type, Projection projection, double around, double left, double top, double width, double height) {

    private static final Projection.EqualEarth WORLD = new Projection.EqualEarth();
    private static final double RIM = 1.04;
    private static final double SOUTH = -57;
    private static final double NORTH = 84;
    private static final double REGION_RATIO = 4.0 / 3;
    private static final double MARGIN = 1.3;
    /** The narrowest view of a crowd, in degrees of a great circle: 200 kilometres. */
    private static final double NARROWEST = 1.8;
    /** The narrowest view of all points: 900 kilometres, so that one sees where on earth it is. */
    private static final double CONTEXT = 8;

    private static final double GAIN = 2.5;
    private static final double UNITS = 1_000;

    /** All lands but Antarctica. */
    static View world() {
        return whole("map-world", WORLD.y(NORTH), WORLD.y(SOUTH));
    }

    /** All lands, for places in Antarctica. */
    static View globe() {
        return whole("map-globe", WORLD.y(90), WORLD.y(-90));
    }

    /** With a rim, so that discs on the 180th meridian are seen whole. */
    private static View whole(String type, double top, double bottom) {
        double right = WORLD.x(180, 0) * RIM;
        return new View(type, WORLD, 0, -right, top * RIM, 2 * right, (bottom - top) * RIM);
    }

    /** What lies around a box of degrees. */
    static View region(Area area) {
        return around(area, CONTEXT);
    }

    /** The same from closer by, beside a map that says where on earth it is. */
    static View near(Area area) {
        return around(area, NARROWEST);
    }

    private static View around(Area area, double narrowest) {
        double parallel = Math.min(70, Math.max(-70, area.north() / 2 + area.south() / 2));
        Projection flat = new Projection.Equirectangular(parallel);
        double width = (area.east() - area.west()) * flat.x(1, 0);
        double height = area.north() - area.south();
        double wanted = Math.max(narrowest, MARGIN * Math.max(width, height * REGION_RATIO));
        double middle = flat.x(area.middle(), 0);
        double shown = wanted / REGION_RATIO;
        double top = flat.y(area.north() / 2 + area.south() / 2) - shown / 2;
        double within = Math.max(-90, Math.min(top, 90 - shown));
        return new View("map-region", flat, area.middle(), middle - wanted / 2, within, wanted, shown);
    }

    /** Whether drawing another view apart shows much more of it. */
    boolean gainsBy(View detail) {
        return isWorld() || width >= GAIN * detail.width;
    }

    boolean isWorld() {
        return projection instanceof Projection.EqualEarth;
    }

    double ratio() {
        return width / height;
    }

    /** Which part of the width lies left of a point. */
    double x(double east, double north) {
        double near = east - 360 * Math.round((east - around) / 360);
        return (projection.x(near, north) - left) / width;
    }

    /** Which part of the height lies above a point. */
    double y(double north) {
        return (projection.y(north) - top) / height;
    }

    /** The degrees that are drawn, with a margin in which what was cut off is not seen. */
    Clip clip() {
        if (isWorld()) {
            return new Clip(-180, -90, 180, 90);
        }
        double margin = width / 50;
        double degree = projection.x(1, 0);
        return new Clip(
                (left - margin) / degree, -top - height - margin, (left + width + margin) / degree, -top + margin);
    }

    /** The box of the drawing's own units. */
    String viewBox() {
        return "0 0 %d %d".formatted(Math.round(UNITS), Math.round(UNITS / ratio()));
    }

    /** Lines as the data of an SVG path, in whole units; those that shrink to a point are left out. */
    String path(List<double[]> lines, boolean closed) {
        StringBuilder path = new StringBuilder();
        for (double[] line : lines) {
            int begin = path.length();
            long x = 0;
            long y = 0;
            int points = 0;
            for (int i = 0; i < line.length; i += 2) {
                long nextX = Math.round(UNITS * (projection.x(line[i], line[i + 1]) - left) / width);
                long nextY = Math.round(UNITS * (projection.y(line[i + 1]) - top) / width);
                if (points == 0) {
                    path.append('M').append(nextX).append(' ').append(nextY);
                } else if (nextX != x || nextY != y) {
                    path.append(points == 1 ? 'l' : nextX < x ? "" : " ").append(nextX - x);
                    path.append(nextY < y ? "" : " ").append(nextY - y);
                } else {
                    continue;
                }
                points++;
                x = nextX;
                y = nextY;
            }
            if (points < (closed ? 3 : 2)) {
                path.setLength(begin);
            } else if (closed) {
                path.append('z');
            }
        }
        return path.toString();
    }
}
