package org.parallax.bench.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A map in TopoJSON: lines that its areas share, and the areas made of them.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">The specification of TopoJSON</a>
 */
final class Topology {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode objects;
    private final List<double[]> arcs = new ArrayList<>();

    private Topology(JsonNode root) {
        this.objects = root.path("objects");
        JsonNode scale = root.path("transform").path("scale");
        JsonNode offset = root.path("transform").path("translate");
        for (JsonNode arc : root.path("arcs")) {
            double[] line = new double[2 * arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.path(i).path(0).asLong();
                y += arc.path(i).path(1).asLong();
                line[2 * i] = x * scale.path(0).asDouble() + offset.path(0).asDouble();
                line[2 * i + 1] = y * scale.path(1).asDouble() + offset.path(1).asDouble();
            }
            arcs.add(line);
        }
    }

    static Topology of(byte[] json) {
        return new Topology(JSON.readTree(json));
    }

    /** An area: its name, and its rings as degrees east and north in turns. */
    record Area(String name, List<double[]> rings) {}

    List<Area> areas(String object) {
        List<Area> areas = new ArrayList<>();
        for (JsonNode geometry : objects.path(object).path("geometries")) {
            List<double[]> rings = new ArrayList<>();
            indexes(geometry).forEach(it -> rings.add(ring(it)));
            areas.add(new Area(geometry.path("properties").path("name").asString(""), rings));
        }
        return areas;
    }

    /** The lines between two areas of an object. */
    List<double[]> borders(String object) {
        int[] users = new int[arcs.size()];
        for (JsonNode geometry : objects.path(object).path("geometries")) {
            for (JsonNode ring : indexes(geometry)) {
                for (JsonNode arc : ring) {
                    users[index(arc.asInt())]++;
                }
            }
        }
        List<double[]> borders = new ArrayList<>();
        for (int i = 0; i < users.length; i++) {
            if (users[i] > 1) {
                borders.add(Unwrapping.line(arcs.get(i)));
            }
        }
        return borders;
    }

    private static List<JsonNode> indexes(JsonNode geometry) {
        List<JsonNode> rings = new ArrayList<>();
        boolean one = geometry.path("type").asString().equals("Polygon");
        for (JsonNode part : geometry.path("arcs")) {
            if (one) {
                rings.add(part);
            } else {
                part.forEach(rings::add);
            }
        }
        return rings;
    }

    /** The arcs of a ring behind one another; an arc begins where the one before it ends. */
    private double[] ring(JsonNode indexes) {
        double[] points = new double[0];
        for (JsonNode each : indexes) {
            double[] arc = arcs.get(index(each.asInt()));
            double[] next = each.asInt() < 0 ? reversed(arc) : arc;
            int kept = Math.max(0, points.length - 2);
            points = Arrays.copyOf(points, kept + next.length);
            System.arraycopy(next, 0, points, kept, next.length);
        }
        return Unwrapping.ring(points);
    }

    private static int index(int arc) {
        return arc < 0 ? ~arc : arc;
    }

    private static double[] reversed(double[] line) {
        double[] back = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            back[i] = line[line.length - 2 - i];
            back[i + 1] = line[line.length - 1 - i];
        }
        return back;
    }
}
