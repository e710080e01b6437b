package org.parallax.geo.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.parallax.api.vocabulary.Place;

/**
 * Names, and the places that bear them, in arrays of primitives. Immutable, so that any number of threads may share one.
 *
 * <p>A <em>place</em> is a number from 0; a <em>posting</em> is one bearer of one name. {@link #find} gives the postings of
 * a name as a range.
 */
public final class Gazetteer {

    /** No name begins like this. */
    public static final long NONE = 0;

    /** No name ends here, but some go on. */
    public static final long PREFIX = 1L << 62;

    private final String[] countries;
    private final String[] features;
    private final Level[] levels;
    private final char[] country;
    private final char[] division;
    private final char[] county;
    private final byte[] feature;
    private final int[] geonameId;
    private final int[] latitude;
    private final int[] longitude;
    private final byte[] population;
    private final byte[] shown;
    private final int[] shownAt;
    private final int[] postings;
    private final NameTable names;
    private final int unitedStates;

    Gazetteer(GazetteerReader reader) throws IOException {
        int size = reader.size();
        countries = reader.strings();
        country = reader.chars();
        reader.strings();
        division = reader.chars();
        reader.strings();
        county = reader.chars();
        features = reader.strings();
        char[] featureIndex = reader.chars();
        feature = new byte[size];
        for (int i = 0; i < size; i++) {
            feature[i] = (byte) featureIndex[i];
        }
        levels = new Level[features.length];
        for (int i = 0; i < features.length; i++) {
            levels[i] = Level.of(features[i]);
        }
        geonameId = reader.ints(4);
        latitude = reader.ints(3);
        longitude = reader.ints(3);
        population = reader.bytes(size);
        shownAt = new int[size + 1];
        shown = reader.texts(shownAt);
        int keys = reader.readInt();
        postings = new int[reader.readInt()];
        names = reader.names(keys, postings);
        int us = 0;
        for (int i = 0; i < countries.length; i++) {
            us = countries[i].equals("US") ? i : us;
        }
        unitedStates = us;
    }

    /**
     * Reads the compact form.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Gazetteer read(InputStream from) throws IOException {
        try (InputStream in = new InflaterInputStream(from, new Inflater(), 1 << 16)) {
            return new Gazetteer(new GazetteerReader(in.readAllBytes()));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("The gazetteer is cut short", e);
        }
    }

    /** How many places there are. */
    public int size() {
        return geonameId.length;
    }

    /** The entry under a {@link NameHash} number: {@link #NONE}, {@link #PREFIX}, or a range of postings. */
    public long find(long hash) {
        return names.find(hash);
    }

    /** The first posting of an entry. */
    public static int first(long entry) {
        return ((int) (entry >>> 16)) & 0x3FFFFFFF;
    }

    /** How many postings an entry has; 0 if it is none. */
    public static int count(long entry) {
        return ((int) entry) & 0xFFFF;
    }

    /** The place of a posting. */
    public int place(int posting) {
        return postings[posting] >> 3;
    }

    /** In what way a posting's place bears the name. */
    public NameType type(int posting) {
        return NameType.of(postings[posting] & 7);
    }

    public double latitude(int place) {
        return latitude[place] / 1e4;
    }

    public double longitude(int place) {
        return longitude[place] / 1e4;
    }

    /** Common logarithm of the number of inhabitants, or of those of a city as well known. */
    public double logPopulation(int place) {
        return (population[place] & 0xFF) / 25.0;
    }

    public Level level(int place) {
        return levels[feature[place]];
    }

    /** A number for the country, 0 for none. */
    public int country(int place) {
        return country[place];
    }

    /** A number for the first-order division, 0 for none. */
    public int division(int place) {
        return division[place];
    }

    /** A number for the second-order division, 0 for none. */
    public int county(int place) {
        return county[place];
    }

    public boolean inUnitedStates(int place) {
        return country[place] == unitedStates;
    }

    public String name(int place) {
        return new String(shown, shownAt[place], shownAt[place + 1] - shownAt[place], StandardCharsets.UTF_8);
    }

    /** The place as findings report it. */
    public Place describe(int place) {
        Optional<Long> id = geonameId[place] == 0 ? Optional.empty() : Optional.of((long) geonameId[place]);
        return new Place(
                id,
                name(place),
                latitude(place),
                longitude(place),
                countries[country[place]],
                features[feature[place]],
                Optional.empty());
    }

    static int packDegrees(double degrees) {
        return (int) Math.round(degrees * 1e4);
    }

    static int packPopulation(double inhabitants) {
        return (int) Math.min(255, Math.round(Math.log10(inhabitants + 1) * 25));
    }
}
