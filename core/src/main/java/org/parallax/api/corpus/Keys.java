package org.parallax.api.corpus;

/** Keys of blocks as numbers. */
public final class Keys {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xd6e8feb86659fd93L;

    private Keys() {}

    /** The number of a key, or of a part of one: 64-bit FNV-1a with a final mix. */
    public static long number(String key) {
        long hash = BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> Integer.SIZE)) * MIX;
        return hash ^ (hash >>> Integer.SIZE);
    }
}
