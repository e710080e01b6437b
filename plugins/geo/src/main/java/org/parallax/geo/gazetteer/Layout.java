package org.parallax.geo.gazetteer;

import java.util.zip.CRC32C;

/**
 * The compact form of a gazetteer: a header, then sections. All numbers are big-endian.
 *
 * <pre>
 * header    magic (8), number of places (4), bits of a bucket's number (4), length of each section (8 each),
 *           CRC-32C of all sections (4), CRC-32C of the header so far (4)
 * strings   sources; codes of countries, divisions and counties; feature codes: a count (4), then length (2) and UTF-8 of each
 * places    25 bytes each: GeoNames number (4), degrees north and east in millionths (4 each), where its name lies (4),
 *           numbers of its country, feature, division and county (2 each), logarithm of its population (1)
 * names     length (1) and UTF-8 of each
 * buckets   names are in the order of their 48-bit numbers; for each value of the first bits, where they begin (4)
 * keys      8 bytes each: the last 32 bits of a name's number, and its value: bit 31 says that names go on from here, bit 30
 *           that the rest is an index into the postings; otherwise the rest is one posting, or all ones for none
 * postings  count (4), then that many postings (4 each): a place's number times 8, and a {@link NameType}
 * </pre>
 */
public final class Layout {

    /** Section: what it was compiled from. */
    public static final int SOURCES = 0;

    /** Section: ISO 3166-1 codes of countries. */
    public static final int COUNTRIES = 1;

    /** Section: codes of divisions, such as {@code US.TX}. */
    public static final int DIVISIONS = 2;

    /** Section: codes of counties, such as {@code US.TX.201}. */
    public static final int COUNTIES = 3;

    /** Section: GeoNames feature codes. */
    public static final int FEATURES = 4;

    /** Section: places. */
    public static final int PLACES = 5;

    /** Section: names of places, to be shown. */
    public static final int NAMES = 6;

    /** Section: where the names of each bucket begin. */
    public static final int BUCKETS = 7;

    /** Section: numbers of names. */
    public static final int KEYS = 8;

    /** Section: lists of places that bear one name. */
    public static final int POSTINGS = 9;

    /** How many sections there are. */
    public static final int SECTIONS = 10;

    /** The first eight bytes. */
    public static final long MAGIC = 0x50584741_5A303100L;

    /** Bytes of the header. */
    public static final int HEADER = 16 + SECTIONS * 8 + 8;

    /** Bytes of a place. */
    public static final int PLACE = 25;

    /** Bytes of a key. */
    public static final int KEY = 8;

    /** In a key's value: names go on from here. */
    public static final int PREFIX = 1 << 31;

    /** In a key's value: it has a list of postings. */
    public static final int LIST = 1 << 30;

    /** The rest of a key's value. */
    public static final int VALUE = LIST - 1;

    /** The rest of a key's value where no name ends. */
    public static final int NOTHING = VALUE;

    /** The most places that fit. */
    public static final int MOST_PLACES = VALUE >>> 3;

    /** The fewest bits of a bucket's number: those that a key leaves out. */
    public static final int LEAST_BUCKET_BITS = NameHash.BITS - 32;

    static final double DEGREE = 1e6;
    static final double POPULATION = 25;

    private Layout() {}

    /** Degrees as they are written. */
    public static int packDegrees(double degrees) {
        return (int) Math.round(degrees * DEGREE);
    }

    /** A population as it is written. */
    public static int packPopulation(double inhabitants) {
        return (int) Math.min(255, Math.round(Math.log10(inhabitants + 1) * POPULATION));
    }

    /** CRC-32C. */
    static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
