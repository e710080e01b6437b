package org.parallax.ingest.site;

import org.parallax.ingest.text.Clean;

/**
 * Numbers of 48 bits that stand for lines, never 0: the 64-bit FNV-1a hash over the UTF-16 code units, without regard to case
 * and blanks, mixed as SplitMix64 does. Whoever makes two lines meet on purpose harms the pages of that site only.
 */
final class Keys {

    private static final long BITS = (1L << 48) - 1;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Keys() {}

    /** What stands for a text; another {@code seed} gives another number. */
    static long of(long seed, String text) {
        long hash = BASIS ^ seed;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Clean.isBlank(c)) {
                gap = true;
            } else {
                if (gap) {
                    hash = (hash ^ ' ') * PRIME;
                    gap = false;
                }
                hash = (hash ^ lower(c)) * PRIME;
            }
        }
        return mixed(hash);
    }

    private static char lower(char c) {
        boolean plain = c < 0x80;
        return plain && (c < 'A' || c > 'Z') ? c : plain ? (char) (c + ('a' - 'A')) : Character.toLowerCase(c);
    }

    /** What stands for these keys in this order. */
    static long of(long... keys) {
        long hash = BASIS + keys.length;
        for (long key : keys) {
            hash = mixed(hash ^ key) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return Math.max(1, (mixed ^ (mixed >>> 31)) & BITS);
    }
}
