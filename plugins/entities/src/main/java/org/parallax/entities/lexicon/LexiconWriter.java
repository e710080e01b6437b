package org.parallax.entities.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.parallax.entities.text.Hash;
import org.parallax.entities.text.Words;

/** Collects words and names with their senses, and writes them in the form that {@link Lexicon} reads. */
public final class LexiconWriter {

    private final Map<Integer, Integer> senses = new TreeMap<>();

    /** Adds a sense of a name of any number of words. */
    public void add(String name, int sense) {
        Words words = Words.of(name);
        if (words.count() == 0) {
            return;
        }
        int hash = words.hash(0);
        for (int i = 1; i < words.count(); i++) {
            senses.merge(hash, Sense.PREFIX, (a, b) -> a | b);
            hash = Hash.join(hash, words.hash(i));
        }
        senses.merge(hash, sense, (a, b) -> a | b);
    }

    /** How many there are. */
    public int size() {
        return senses.size();
    }

    /** Writes all that was added. */
    public void write(OutputStream to) throws IOException {
        int size = senses.size();
        byte[] hashes = new byte[size * 4];
        byte[] bits = new byte[size * 2];
        int previous = 0;
        int i = 0;
        for (var entry : senses.entrySet()) {
            int step = entry.getKey() - previous;
            previous = entry.getKey();
            for (int part = 0; part < 4; part++) {
                hashes[part * size + i] = (byte) (step >>> (24 - 8 * part));
            }
            bits[i] = (byte) (entry.getValue() >>> 8);
            bits[size + i] = entry.getValue().byteValue();
            i++;
        }
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, new Deflater(9)))) {
            out.writeInt(Lexicon.MAGIC);
            out.writeInt(size);
            out.write(hashes);
            out.write(bits);
        }
    }
}
