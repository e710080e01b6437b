package org.parallax.geo.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Key;
import org.parallax.geo.gazetteer.Layout;

/** The table of disputed places; {@code claims.txt} describes its form. Immutable. */
public final class Claims {

    private static final int FIELDS = 8;

    private final Gazetteer gazetteer;
    private final List<String> divisions;
    private final Map<String, List<Claim>> byPlace;

    private Claims(Gazetteer gazetteer, Map<String, List<Claim>> byPlace) {
        this.gazetteer = gazetteer;
        this.divisions = gazetteer.codes(Layout.DIVISIONS);
        this.byPlace = byPlace;
    }

    /** The table that ships with the plug-in, for the places of {@code gazetteer}. */
    public static Claims shipped(Gazetteer gazetteer) throws IOException {
        InputStream stream = Claims.class.getResourceAsStream("claims.txt");
        if (stream == null) {
            throw new IOException("No claims.txt beside " + Claims.class.getName());
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Claims(gazetteer, read("claims.txt", in));
        }
    }

    /**
     * A table of an operator's own, in place of the one that ships.
     *
     * @throws IOException if there is no such file, or a line is wrong; the message says which, and what would be right
     */
    public static Claims read(Path file, Gazetteer gazetteer) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new Claims(gazetteer, read(file.toString(), in));
        } catch (NoSuchFileException e) {
            throw new IOException("There is no table of claims " + file, e);
        }
    }

    private static Map<String, List<Claim>> read(String name, BufferedReader in) throws IOException {
        Map<String, List<Claim>> byPlace = new HashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] f = line.split("\\|", -1);
            if (f.length != FIELDS) {
                throw new IOException(
                        "%s:%d has %d fields with bars between them; %d would be right: area, places, from,"
                                        .formatted(name, number, f.length, FIELDS)
                                + " until, administered by, claimed by, names by side, source");
            }
            Claim claim = claim(f, name + ":" + number);
            for (String place : f[1].split(";", -1)) {
                byPlace.computeIfAbsent(key(place.strip()), it -> new ArrayList<>())
                        .add(claim);
            }
        }
        byPlace.values().forEach(it -> it.sort(Comparator.comparing(Claim::from)));
        return byPlace;
    }

    private static Claim claim(String[] f, String where) throws IOException {
        try {
            Optional<LocalDate> until = f[3].isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(f[3].strip()));
            return new Claim(f[0], LocalDate.parse(f[2].strip()), until, f[4], f[5], f[6], f[7]);
        } catch (DateTimeParseException e) {
            throw new IOException("%s: '%s' is no day such as 2020-11-10".formatted(where, e.getParsedString()), e);
        }
    }

    private static String key(String place) {
        int slash = place.indexOf('/');
        return slash < 0 ? place : Key.of(place.substring(0, slash)) + place.substring(slash);
    }

    /**
     * What is disputed about a place, in words.
     *
     * @param day the article's; absent for one without a date, which is told the last state of things
     */
    public Optional<String> about(int place, Optional<LocalDate> day) {
        return find(place, day).map(Claim::text);
    }

    /** What each side calls a disputed place; empty for one that is not disputed, or on whose name all agree. */
    public Optional<String> names(int place, Optional<LocalDate> day) {
        return find(place, day).map(Claim::names).filter(it -> !it.isEmpty());
    }

    /** What holds for the place itself, or else for its division, or else for its country. */
    private Optional<Claim> find(int place, Optional<LocalDate> day) {
        LocalDate on = day.orElse(LocalDate.MAX);
        String country = gazetteer.countryCode(place);
        return find(Key.of(gazetteer.name(place)) + "/" + country, on)
                .or(() -> find(divisions.get(gazetteer.division(place)), on))
                .or(() -> find(country, on));
    }

    private Optional<Claim> find(String key, LocalDate day) {
        return byPlace.getOrDefault(key, List.of()).stream()
                .filter(it -> it.holds(day))
                .findFirst();
    }
}
