package org.parallax.bench.entities;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.annotation.Reading;
import org.parallax.entities.lexicon.LexiconWriter;
import org.parallax.entities.lexicon.Sense;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;

/**
 * Compiles the lexicon of the plug-in {@code entities}: the words and names written for it, the gazetteer of {@code geo}, the
 * countries of the JDK's CLDR, and which words are mostly printed in lower case in the labelled sets.
 */
final class BuildLexicon {

    private static final Map<String, Integer> SENSES = Map.ofEntries(
            Map.entry("given", Sense.GIVEN),
            Map.entry("surname", Sense.SURNAME),
            Map.entry("title", Sense.TITLE),
            Map.entry("body", Sense.BODY),
            Map.entry("feature", Sense.FEATURE),
            Map.entry("people", Sense.PEOPLE),
            Map.entry("calendar", Sense.CALENDAR),
            Map.entry("occasion", Sense.OCCASION),
            Map.entry("connector", Sense.CONNECTOR),
            Map.entry("organization names", Sense.ORGANIZATION),
            Map.entry("role", Sense.ROLE),
            Map.entry("person names", Sense.GIVEN | Sense.SURNAME),
            Map.entry("town names", Sense.TOWN),
            Map.entry("occasion names", Sense.OCCASION));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LEAST = 3;
    private static final double TOWN_POPULATION = 5;

    private final LexiconWriter writer = new LexiconWriter();
    /** Words that hardly ever are names, whatever the lists say. */
    private final Set<String> spoken = new HashSet<>();

    private BuildLexicon() {}

    /** Compiles and writes it. */
    static void build(Path repository, List<Reading> texts, Path to) throws IOException {
        BuildLexicon lexicon = new BuildLexicon();
        lexicon.common(texts);
        for (String list : List.of("lexicon.txt", "persons.txt", "wordnet.txt")) {
            lexicon.own(repository.resolve("plugins/entities/src/lexicon").resolve(list));
        }
        lexicon.peoples(repository.resolve("plugins/geo/src/gazetteer/countries.txt"), 4);
        lexicon.peoples(repository.resolve("plugins/geo/src/gazetteer/regions.txt"), 7);
        lexicon.peoples(repository.resolve("plugins/geo/src/gazetteer/divisions.txt"), 4);
        lexicon.places();
        lexicon.countries();
        try (OutputStream out = Files.newOutputStream(to)) {
            lexicon.writer.write(out);
        }
        System.out.printf("lexicon: %d words and names, %d bytes%n", lexicon.writer.size(), Files.size(to));
    }

    private void own(Path file) throws IOException {
        String section = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.startsWith("#")) {
                for (String name : line.split(section.endsWith("names") ? "\\|" : " ")) {
                    writer.add(
                            name,
                            section.equals("person names") && name.indexOf(' ') < 0
                                    ? Sense.SURNAME
                                    : SENSES.get(section));
                    if (section.equals("person names")) {
                        writer.add(name.substring(name.lastIndexOf(' ') + 1), Sense.SURNAME);
                    }
                }
            }
        }
    }

    /** Other names of countries and regions, and their peoples, from the tables of {@code geo}. */
    private void peoples(Path table, int column) throws IOException {
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\\|", -1);
            if (!line.startsWith("#") && cells.length > column) {
                for (String name : cells[column].split(",")) {
                    writer.add(name, Sense.PEOPLE);
                }
                for (String name : cells[column - 1].split(",")) {
                    writer.add(name, column == 4 ? Sense.COUNTRY : Sense.TOWN);
                }
            }
        }
    }

    private void places() {
        Gazetteer gazetteer = Gazetteer.shipped();
        for (int place = 0; place < gazetteer.size(); place++) {
            boolean area = gazetteer.level(place) == Level.COUNTRY || gazetteer.level(place) == Level.DIVISION;
            boolean large = gazetteer.logPopulation(place) >= TOWN_POPULATION;
            if (!area && isSpoken(gazetteer.name(place))) {
                continue;
            }
            writer.add(gazetteer.name(place), area ? Sense.COUNTRY : large ? Sense.TOWN : Sense.VILLAGE);
        }
    }

    private boolean isSpoken(String name) {
        return spoken.contains(name.toLowerCase(Locale.ROOT));
    }

    private void countries() {
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
            for (String code : Locale.getISOCountries()) {
                writer.add(Locale.of("", code).getDisplayCountry(Locale.of(language)), Sense.COUNTRY);
            }
        }
    }

    private void common(List<Reading> texts) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Reading text : texts) {
            Matcher word = WORD.matcher(text.text());
            while (word.find()) {
                boolean lower = Character.isLowerCase(word.group().charAt(0));
                counts.computeIfAbsent(word.group().toLowerCase(Locale.ROOT), it -> new int[2])[lower ? 0 : 1]++;
            }
        }
        counts.forEach((word, count) -> {
            if (count[0] >= LEAST && count[0] >= 3 * count[1]) {
                writer.add(word, Sense.COMMON);
                if (count[0] >= 10 * count[1]) {
                    spoken.add(word);
                }
            }
        });
    }
}
