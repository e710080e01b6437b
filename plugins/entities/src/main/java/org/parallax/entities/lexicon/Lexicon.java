package org.parallax.entities.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.parallax.entities.text.Words;

/** What is known about words and names beforehand: their {@link Sense}s by {@code Hash}. Immutable. */
public final class Lexicon {

    static final int MAGIC = 0x504C5831;
    private static final int LONGEST = 7;

    private final int[] keys;
    private final char[] senses;
    private final int mask;

    private Lexicon(int entries) {
        int capacity = Integer.highestOneBit(Math.max(16, entries)) * 4;
        keys = new int[capacity];
        senses = new char[capacity];
        mask = capacity - 1;
    }

    /**
     * Reads what {@link LexiconWriter} wrote.
     *
     * @throws IOException if it is damaged, or something else
     */
    public static Lexicon read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(from))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not a lexicon of names, or one of another version");
            }
            int entries = in.readInt();
            Lexicon lexicon = new Lexicon(entries);
            byte[] hashes = in.readNBytes(entries * 4);
            byte[] bits = in.readNBytes(entries * 2);
            if (bits.length < entries * 2) {
                throw new IOException("The lexicon of names is cut short");
            }
            int key = 0;
            for (int i = 0; i < entries; i++) {
                // the differences of sorted keys, by columns, as that is what compresses
                key += (hashes[i] & 0xFF) << 24
                        | (hashes[entries + i] & 0xFF) << 16
                        | (hashes[2 * entries + i] & 0xFF) << 8
                        | (hashes[3 * entries + i] & 0xFF);
                lexicon.put(key, (char) ((bits[i] & 0xFF) << 8 | (bits[entries + i] & 0xFF)));
            }
            return lexicon;
        }
    }

    private void put(int key, char sense) {
        int slot = key & mask;
        while (senses[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        senses[slot] = sense;
    }

    /** The senses of a word or name; 0 where it is not known. */
    public int senses(int hash) {
        int slot = hash & mask;
        while (senses[slot] != 0) {
            if (keys[slot] == hash) {
                return senses[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /**
     * The longest name of several words that begins at a word, and is known.
     *
     * @param limit the word before which it must end
     * @return its senses in the upper half, and how many words it has in the lower; 0 where there is none
     */
    public long longest(Words words, int word, int limit) {
        int hash = words.hash(word);
        int found = senses(hash);
        long longest = 0;
        int at = word + 1;
        while ((found & Sense.PREFIX) != 0 && at < limit && at - word < LONGEST) {
            hash = org.parallax.entities.text.Hash.join(hash, words.hash(at));
            found = senses(hash);
            at++;
            if ((found & ~Sense.PREFIX) != 0) {
                longest = ((long) found << 32) | (at - word);
            }
        }
        return longest;
    }
}
