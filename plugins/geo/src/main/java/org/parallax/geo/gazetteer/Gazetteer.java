package org.parallax.geo.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.parallax.api.vocabulary.Place;

/**
 * Names, and the places that bear them: an automaton over words, and a table of places, in the compact form that
 * {@link Layout} describes. It is read where it lies, in memory or in a mapped file. Immutable, so that any number of threads
 * may share one.
 *
 * <p>A <em>place</em> is a number from 0. An <em>entry</em> is a state of the automaton: the places that bear the name read so
 * far, and whether some name goes on from here.
 */
public final class Gazetteer {

    /** No name begins like this. */
    public static final long NONE = 0;

    /** Set in an entry from which some name goes on. */
    public static final long PREFIX = 1L << 62;

    private static final long LIST = 1L << 61;

    private final Sections sections;
    private final ByteBuffer places;
    private final ByteBuffer names;
    private final ByteBuffer buckets;
    private final ByteBuffer keys;
    private final ByteBuffer postings;
    private final int shift;
    private final List<String> countries;
    private final List<String> features;
    private final Level[] levels;
    private final int unitedStates;

    private Gazetteer(Sections sections) {
        this.sections = sections;
        this.places = sections.get(Layout.PLACES);
        this.names = sections.get(Layout.NAMES);
        this.buckets = sections.get(Layout.BUCKETS);
        this.keys = sections.get(Layout.KEYS);
        this.postings = sections.get(Layout.POSTINGS);
        this.shift = NameHash.BITS - sections.bucketBits();
        this.countries = sections.strings(Layout.COUNTRIES);
        this.features = sections.strings(Layout.FEATURES);
        this.levels = features.stream().map(Level::of).toArray(Level[]::new);
        this.unitedStates = Math.max(0, countries.indexOf("US"));
    }

    /**
     * The gazetteer in a file, which is mapped into memory, not read.
     *
     * @throws IOException if there is no such file, or it is damaged or something else; the message says which and what to do
     */
    public static Gazetteer open(Path file) throws IOException {
        return new Gazetteer(Sections.map(file));
    }

    /** The gazetteer that ships with the plug-in, which is loaded once. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    /** Loaded when somebody first asks for it. */
    private static final class Shipped {
        static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try {
                return resource();
            } catch (IOException e) {
                throw new UncheckedIOException("The gazetteer in the plug-in's jar cannot be read", e);
            }
        }
    }

    private static Gazetteer resource() throws IOException {
        InputStream stream = Gazetteer.class.getResourceAsStream("places.bin");
        if (stream == null) {
            throw new IOException(
                    "No places.bin beside " + Gazetteer.class.getName() + "; is the plug-in's jar whole?");
        }
        return inflate(stream);
    }

    /**
     * Reads a deflated compact form to its end, and closes the stream.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Gazetteer inflate(InputStream from) throws IOException {
        try (InputStream in = new InflaterInputStream(from)) {
            return new Gazetteer(Sections.read(in));
        }
    }

    /** How many places there are. */
    public int size() {
        return sections.places();
    }

    /** How many names, and beginnings of names, there are. */
    public int keys() {
        return keys.limit() / Layout.KEY;
    }

    /** What it was compiled from, a line each. */
    public List<String> sources() {
        return sections.strings(Layout.SOURCES);
    }

    /** The codes of countries, divisions and counties in the order of their numbers; the first is empty. */
    public List<String> codes(int section) {
        return sections.strings(section);
    }

    /** Whether the bytes are those that were written. Reads all of them. */
    public boolean isWhole() {
        return sections.isWhole();
    }

    /** The entry under a {@link NameHash} number: {@link #NONE}, or where a name ends, goes on, or both. */
    public long find(long hash) {
        long name = hash & NameHash.MASK;
        int bucket = (int) (name >>> shift);
        int end = buckets.getInt(bucket * 4 + 4);
        int tail = (int) name;
        for (int i = buckets.getInt(bucket * 4); i < end; i++) {
            if (keys.getInt(i * Layout.KEY) == tail) {
                return entry(keys.getInt(i * Layout.KEY + 4));
            }
        }
        return NONE;
    }

    private long entry(int value) {
        long prefix = value < 0 ? PREFIX : 0;
        int at = value & Layout.VALUE;
        if (at == Layout.NOTHING) {
            return prefix;
        }
        boolean list = (value & Layout.LIST) != 0;
        int count = list ? postings.getInt(at * 4) : 1;
        return prefix | (list ? LIST : 0) | (long) count << 32 | at;
    }

    /** How many places bear the name that ends at an entry; 0 if none ends there. */
    public static int count(long entry) {
        return ((int) (entry >>> 32)) & 0xFFFF;
    }

    private int posting(long entry, int bearer) {
        int at = (int) entry;
        return (entry & LIST) == 0 ? at : postings.getInt((at + 1 + bearer) * 4);
    }

    /** A place that bears the name, from the largest down. */
    public int place(long entry, int bearer) {
        return posting(entry, bearer) >>> 3;
    }

    /** In what way it bears the name. */
    public NameType type(long entry, int bearer) {
        return NameType.of(posting(entry, bearer) & 7);
    }

    /** Tells every name to {@code reader}, in the order of their numbers. */
    public void names(NameReader reader) {
        int buckets = 1 << sections.bucketBits();
        for (int bucket = 0; bucket < buckets; bucket++) {
            int end = this.buckets.getInt(bucket * 4 + 4);
            for (int i = this.buckets.getInt(bucket * 4); i < end; i++) {
                long high = ((long) bucket << shift) & ~0xFFFFFFFFL;
                long entry = entry(keys.getInt(i * Layout.KEY + 4));
                reader.name(high | (keys.getInt(i * Layout.KEY) & 0xFFFFFFFFL), entry);
            }
        }
    }

    /** Is told the names of a gazetteer. */
    @FunctionalInterface
    public interface NameReader {
        void name(long hash, long entry);
    }

    /** GeoNames number, 0 for none. */
    public int geonameId(int place) {
        return places.getInt(at(place));
    }

    /** Degrees north. */
    public double latitude(int place) {
        return places.getInt(at(place) + 4) / Layout.DEGREE;
    }

    /** Degrees east. */
    public double longitude(int place) {
        return places.getInt(at(place) + 8) / Layout.DEGREE;
    }

    /** Common logarithm of the number of inhabitants, or of those of a city as well known. */
    public double logPopulation(int place) {
        return (places.get(at(place) + 24) & 0xFF) / Layout.POPULATION;
    }

    public Level level(int place) {
        return levels[places.getChar(at(place) + 18)];
    }

    public String feature(int place) {
        return features.get(places.getChar(at(place) + 18));
    }

    /** A number for the country, 0 for none. */
    public int country(int place) {
        return places.getChar(at(place) + 16);
    }

    /** ISO 3166-1 code of the country, empty for none. */
    public String countryCode(int place) {
        return countries.get(country(place));
    }

    /** A number for the first-order division, 0 for none. */
    public int division(int place) {
        return places.getChar(at(place) + 20);
    }

    /** A number for the second-order division, 0 for none. */
    public int county(int place) {
        return places.getChar(at(place) + 22);
    }

    public boolean inUnitedStates(int place) {
        return country(place) == unitedStates && unitedStates != 0;
    }

    public String name(int place) {
        int begin = places.getInt(at(place) + 12);
        byte[] bytes = new byte[names.get(begin) & 0xFF];
        names.get(begin + 1, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The place as findings report it. */
    public Place describe(int place) {
        int id = geonameId(place);
        return new Place(
                id == 0 ? Optional.empty() : Optional.of((long) id),
                name(place),
                latitude(place),
                longitude(place),
                countryCode(place),
                feature(place),
                Optional.empty());
    }

    private static int at(int place) {
        return place * Layout.PLACE;
    }
}
