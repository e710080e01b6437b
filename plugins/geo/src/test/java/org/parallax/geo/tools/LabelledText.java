package org.parallax.geo.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.parallax.api.annotation.Span;
import org.parallax.core.json.Json;

/**
 * A text whose place names people have marked.
 *
 * @param id its number in the set
 * @param text the text
 * @param places the spans of the names
 * @param others the spans of organisations and whatever else is neither place nor person, which may or may not have places inside
 * @param demonyms whether adjectives and peoples are marked too
 * @param points degrees north and east of those places that the set gives them for
 */
record LabelledText(
        String id, String text, Set<Span> places, Set<Span> others, boolean demonyms, Map<Span, double[]> points) {

    private static final Set<String> PERSON_TYPES = Set.of("per", "person", "politician");
    private static final Set<String> PLACE_TYPES = Set.of("loc", "location", "country", "place", "gpe");

    /** Whether it is known that a name at {@code span} is, or is not, a place. */
    boolean decides(Span span) {
        return places.contains(span) || others.stream().noneMatch(it -> it.overlaps(span));
    }

    /** The texts of a labelled set: a gzipped file with an object a line. */
    static List<LabelledText> read(Path file) throws IOException {
        Json json = new Json();
        List<LabelledText> texts = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                texts.add(of(json.read(line, Map.class)));
            }
        }
        return texts;
    }

    private static LabelledText of(Map<?, ?> row) {
        boolean toponyms = row.containsKey("toponyms");
        Set<Span> places = new HashSet<>();
        Set<Span> others = new HashSet<>();
        Map<Span, double[]> points = new HashMap<>();
        for (Object each : (List<?>) field(row, toponyms ? "toponyms" : "entities")) {
            Map<?, ?> entity = (Map<?, ?>) each;
            if (toponyms) {
                Span span = new Span(number(entity, "begin"), number(entity, "end"));
                places.add(span);
                if (entity.get("lat") != null) {
                    points.put(span, new double[] {degrees(entity, "lat"), degrees(entity, "lon")});
                }
                continue;
            }
            boolean named = entity.get("name_begin") != null;
            Span span = new Span(
                    number(entity, named ? "name_begin" : "begin"), number(entity, named ? "name_end" : "end"));
            String type = field(entity, "type").toString().toLowerCase(Locale.ROOT);
            if (PLACE_TYPES.contains(type)) {
                places.add(span);
            } else if (!PERSON_TYPES.contains(type)) {
                others.add(span);
            }
        }
        return new LabelledText(
                field(row, "id").toString(), field(row, "text").toString(), places, others, toponyms, points);
    }

    private static Object field(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No " + key + " in " + map);
        }
        return value;
    }

    private static double degrees(Map<?, ?> map, String key) {
        return Double.parseDouble(field(map, key).toString());
    }

    private static int number(Map<?, ?> map, String key) {
        return ((Number) field(map, key)).intValue();
    }
}
