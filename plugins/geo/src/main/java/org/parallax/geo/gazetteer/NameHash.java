package org.parallax.geo.gazetteer;

/**
 * The 64-bit numbers that names are looked up by. A name's number is built word by word, so that a scan can ask after
 * each word whether a name ends there, or goes on.
 */
public final class NameHash {

    /** The number of a name without words. */
    public static final long EMPTY = 0x9E3779B97F4A7C15L;

    /** How many bits of a name's number a gazetteer looks at: the last ones. */
    public static final int BITS = 48;

    static final long MASK = (1L << BITS) - 1;

    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long SAINT = word("saint");
    private static final long ST = word("st");
    private static final long MT = word("mt");
    private static final long MOUNT = word("mount");
    private static final long FT = word("ft");
    private static final long FORT = word("fort");

    private NameHash() {}

    /** The number of the word that is {@code text} from {@code begin} to {@code end}; apostrophes and full stops do not count. */
    public static long word(CharSequence text, int begin, int end) {
        long hash = OFFSET;
        for (int i = begin; i < end; i++) {
            hash = letter(hash, text.charAt(i));
        }
        return hash;
    }

    /** The number of the word {@code text}. */
    public static long word(CharSequence text) {
        return word(text, 0, text.length());
    }

    /** The number of no letters at all, for {@link #letter} to add to. */
    public static long noLetters() {
        return OFFSET;
    }

    /** The number of a word that has one more letter. */
    public static long letter(long word, char c) {
        if (c == '.' || c == '\u0307' || c == '\u0301' || Letters.isApostrophe(c)) {
            return word;
        }
        return (word ^ Letters.fold(c)) * PRIME;
    }

    /** The number of a name that has one more word; customary abbreviations count as the full word. */
    public static long append(long name, long word) {
        long full = word == SAINT ? ST : word == MT ? MOUNT : word == FT ? FORT : word;
        long mixed = (name ^ full) * 0xFF51AFD7ED558CCDL;
        return mixed ^ (mixed >>> 32);
    }
}
