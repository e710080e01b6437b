package org.parallax.stories;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * How rare stems are in news at large: a table made beforehand, so that an article weighs the same whatever else is in
 * the archive. A stem that is not in it counts as the rarest.
 */
final class Background {

    /** The version of the file's form and content; sketches of different versions do not compare. */
    static final int VERSION = 1;

    /** Rarities are natural logarithms of one in how many articles, kept in steps of this size. */
    static final double STEP = 1.0 / 25;

    private static final String FILE = "background.bin";

    private final int[] stems;
    private final byte[] rarities;
    private final int rarest;

    /** A table of stems in ascending order and how rare each is, and what all others count as, in steps. */
    Background(int[] stems, byte[] rarities, int rarest) {
        this.stems = stems;
        this.rarities = rarities;
        this.rarest = rarest;
    }

    /** The shipped table. */
    static Background shipped() {
        return Shipped.TABLE;
    }

    /** How rare a stem is, in steps of {@link #STEP}, 1 to 255. */
    int rarity(int stem) {
        int at = Arrays.binarySearch(stems, stem);
        return at < 0 ? rarest : Byte.toUnsignedInt(rarities[at]);
    }

    static Background read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("%s is of version %d, where %d is read".formatted(FILE, version, VERSION));
        }
        int rarest = data.readUnsignedByte();
        int[] stems = new int[data.readInt()];
        byte[] rarities = new byte[stems.length];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = data.readInt();
        }
        data.readFully(rarities);
        return new Background(stems, rarities, rarest);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(VERSION);
        data.writeByte(rarest);
        data.writeInt(stems.length);
        for (int stem : stems) {
            data.writeInt(stem);
        }
        data.write(rarities);
        data.flush();
    }

    /** Loads the table when it is first asked for. */
    private static final class Shipped {

        private static final Background TABLE = load();

        private static Background load() {
            try (InputStream in = Objects.requireNonNull(Background.class.getResourceAsStream(FILE), FILE)) {
                return read(new java.io.BufferedInputStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the shipped " + FILE, e);
            }
        }
    }
}
