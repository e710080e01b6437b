package org.parallax.server.web.map;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Land and borders of Natural Earth at one scale, in hundredths of a degree. The file holds two scales, deflated, one behind
 * the other, each of them: the number of countries (two bytes), and of each its name, where it is written (two bytes east, two
 * north), and how wide it is there (two bytes); then the rings of the land; then the borders. Lines are their number (two
 * bytes), and of each the number of its points and how far each lies east and north of the one before. These are numbers of
 * seven bits a byte, the lowest first, where the highest bit says that more follow; distances have their sign in the lowest
 * bit. A line across the 180th meridian goes on beyond 180.
 */
record Atlas(List<Name> names, List<Line> land, List<Line> borders) {

    private static final String FILE = "world.atlas";
    private static final double STEP = 0.01;

    /** The name of a country, and in degrees where it is written and how wide the country is there. */
    record Name(String text, double east, double north, double width) {}

    /** A line, and the box that it lies in. */
    static final class Line {

        private final double[] points;
        private final Clip box;

        Line(double[] points) {
            double west = points[0];
            double south = points[1];
            double east = west;
            double north = south;
            for (int i = 0; i < points.length; i += 2) {
                west = Math.min(west, points[i]);
                south = Math.min(south, points[i + 1]);
                east = Math.max(east, points[i]);
                north = Math.max(north, points[i + 1]);
            }
            this.points = points;
            this.box = new Clip(west, south, east, north);
        }

        /** Degrees east and north in turns. */
        double[] points() {
            return points.clone();
        }

        Clip box() {
            return box;
        }
    }

    private static final class Scales {
        static final List<Atlas> READ = read();
    }

    /** The scale of 1:110 million, for the world. */
    static Atlas coarse() {
        return Scales.READ.get(0);
    }

    /** The scale of 1:50 million, for regions. */
    static Atlas fine() {
        return Scales.READ.get(1);
    }

    private static List<Atlas> read() {
        InputStream file = Atlas.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("The resource " + FILE + " is missing");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file)))) {
            return List.of(scale(in), scale(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + FILE + " is damaged", e);
        }
    }

    private static Atlas scale(DataInputStream in) throws IOException {
        List<Name> names = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            names.add(new Name(in.readUTF(), in.readShort() * STEP, in.readShort() * STEP, in.readShort() * STEP));
        }
        return new Atlas(names, lines(in), lines(in));
    }

    private static List<Line> lines(DataInputStream in) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            double[] points = new double[2 * number(in)];
            int[] at = new int[2];
            for (int i = 0; i < points.length; i++) {
                int by = number(in);
                at[i % 2] += by >>> 1 ^ -(by & 1);
                points[i] = at[i % 2] * STEP;
            }
            lines.add(new Line(points));
        }
        return lines;
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new EOFException("A number does not end");
    }
}
