package org.parallax.geo.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.Layout;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.gazetteer.NameHash;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;

/** Writes the table of places, and hands their names on to be sorted. */
final class PlaceWriter {

    private final Parts parts;
    private final DataOutputStream places;
    private final DataOutputStream shown;
    private final NameSort names;
    private final Codes countries = new Codes();
    private final Codes divisions = new Codes();
    private final Codes counties = new Codes();
    private final Codes features = new Codes();
    private int count;
    private int withoutPoint;

    PlaceWriter(Parts parts, NameSort names) throws IOException {
        this.parts = parts;
        this.names = names;
        this.places = parts.open(Layout.PLACES);
        this.shown = parts.open(Layout.NAMES);
    }

    /** Texts and their numbers, of which 0 is the empty one. */
    private static final class Codes {
        private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
        private final List<String> texts = new ArrayList<>(List.of(""));

        int of(String text) {
            Integer known = numbers.get(text);
            if (known == null && texts.size() < 0xFFFF) {
                known = texts.size();
                numbers.put(text, known);
                texts.add(text);
            }
            return known == null ? 0 : known;
        }
    }

    int count() {
        return count;
    }

    int withoutPoint() {
        return withoutPoint;
    }

    /** Writes a place, and says which number it has; negative if it was left out. */
    int write(PlaceRow row) throws IOException {
        if (row.feature().equals(Merge.NAMES_ONLY) || Double.isNaN(row.latitude())) {
            withoutPoint++;
            return -1;
        }
        if (count == Layout.MOST_PLACES) {
            throw new IOException("A gazetteer has room for %,d places".formatted(count));
        }
        String division = row.division().isEmpty() ? "" : row.country() + "." + row.division();
        places.writeInt((int) row.geonameId());
        places.writeInt(Layout.packDegrees(row.latitude()));
        places.writeInt(Layout.packDegrees(row.longitude()));
        places.writeInt((int) shownBytes());
        places.writeShort(countries.of(row.country()));
        places.writeShort(features.of(row.feature()));
        places.writeShort(divisions.of(division));
        places.writeShort(row.county().isEmpty() ? 0 : counties.of(division + "." + row.county()));
        places.writeByte(Layout.packPopulation(row.population()));
        byte[] text = row.name().getBytes(StandardCharsets.UTF_8);
        int length = Math.min(255, text.length);
        shown.writeByte(length);
        shown.write(text, 0, length);
        names(row, count);
        return count++;
    }

    private long shownBytes() {
        return shown.size();
    }

    private void names(PlaceRow row, int place) throws IOException {
        Map<Long, NameType> told = new HashMap<>();
        for (PlaceRow.Name name : row.names()) {
            String key = Key.of(name.text());
            if (key.isEmpty()) {
                continue;
            }
            long hash = Key.hash(key);
            NameType before = told.putIfAbsent(hash, name.type());
            if (before == null || (name.type() == NameType.POSTAL && before != NameType.POSTAL)) {
                names.add(hash, place, name.type(), Layout.packPopulation(row.population()), isArea(row));
                prefixes(key);
            }
        }
    }

    private static boolean isArea(PlaceRow row) {
        return Merge.isArea(Level.of(row.feature())) && row.population() > 1000;
    }

    /** The beginnings of a name of several words. */
    private void prefixes(String key) throws IOException {
        String[] words = key.split(" ", -1);
        long name = NameHash.EMPTY;
        for (String word : Arrays.asList(words).subList(0, words.length - 1)) {
            name = NameHash.append(name, NameHash.word(word));
            names.addPrefix(name);
        }
    }

    /** Writes what the numbers in the table stand for. */
    void finish() throws IOException {
        Parts.strings(parts.open(Layout.COUNTRIES), countries.texts);
        Parts.strings(parts.open(Layout.DIVISIONS), divisions.texts);
        Parts.strings(parts.open(Layout.COUNTIES), counties.texts);
        Parts.strings(parts.open(Layout.FEATURES), features.texts);
    }
}
