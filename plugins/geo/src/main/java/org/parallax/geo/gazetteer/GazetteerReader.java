package org.parallax.geo.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes the parts of the compact form in their order. Data that end too early show as an
 * {@link IndexOutOfBoundsException}.
 */
final class GazetteerReader {

    private static final int LONGEST_NAME = 1 << 10;

    private final byte[] data;
    private final int size;
    private int at;

    GazetteerReader(byte[] data) throws IOException {
        this.data = data;
        if (readInt() != GazetteerWriter.MAGIC) {
            throw new IOException("Not a compact gazetteer, or one of another version");
        }
        this.size = readInt();
    }

    /** How many places there are. */
    int size() {
        return size;
    }

    int readInt() {
        int value = ByteBuffer.wrap(data, 0, data.length).getInt(at);
        at += 4;
        return value;
    }

    private int readShort() {
        return ((data[at++] & 0xFF) << 8) | (data[at++] & 0xFF);
    }

    String[] strings() {
        String[] strings = new String[readInt()];
        for (int i = 0; i < strings.length; i++) {
            int length = readShort();
            strings[i] = new String(data, at, length, StandardCharsets.UTF_8);
            at += length;
        }
        return strings;
    }

    byte[] bytes(int length) {
        at += length;
        if (at > data.length) {
            throw new IndexOutOfBoundsException(at);
        }
        return Arrays.copyOfRange(data, at - length, at);
    }

    /** A column of numbers of {@code width} bytes, written one byte's column after the other, the highest first. */
    int[] ints(int width) {
        int[] values = new int[size];
        for (int i = 0; i < width; i++) {
            for (int row = 0; row < size; row++) {
                values[row] = (values[row] << 8) | (data[at++] & 0xFF);
            }
        }
        int unused = 32 - width * 8;
        for (int row = 0; row < size; row++) {
            values[row] = (values[row] << unused) >> unused;
        }
        return values;
    }

    char[] chars() {
        char[] chars = new char[size];
        for (int row = 0; row < size; row++) {
            chars[row] = (char) ((data[at + row] << 8) | (data[at + size + row] & 0xFF));
        }
        at += 2 * size;
        return chars;
    }

    /** Texts in one array; {@code begins} is told where each begins. */
    byte[] texts(int[] begins) {
        byte[] pool = new byte[size * 12];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int length = readShort();
            if (used + length > pool.length) {
                pool = Arrays.copyOf(pool, pool.length * 2 + length);
            }
            System.arraycopy(data, at, pool, used, length);
            at += length;
            begins[i] = used;
            used += length;
        }
        begins[size] = used;
        return Arrays.copyOf(pool, used);
    }

    /** The names; their bearers go to {@code postings}. */
    NameTable names(int keys, int[] postings) {
        NameTable table = new NameTable(keys + keys / 4);
        char[] key = new char[LONGEST_NAME];
        int used = 0;
        for (int i = 0; i < keys; i++) {
            int shared = data[at++] & 0xFF;
            int length = suffix(key, shared);
            int count = readShort();
            file(table, key, length, used, count);
            for (int j = 0; j < count; j++) {
                postings[used++] = readInt();
            }
        }
        return table;
    }

    private static void file(NameTable table, char[] key, int length, int first, int count) {
        long name = NameHash.EMPTY;
        long word = NameHash.noLetters();
        for (int i = 0; i < length; i++) {
            if (key[i] == ' ') {
                name = NameHash.append(name, word);
                table.prefix(name);
                word = NameHash.noLetters();
            } else {
                word = NameHash.letter(word, key[i]);
            }
        }
        table.put(NameHash.append(name, word), first, count);
    }

    /** Reads what {@code writeUTF} wrote into {@code key} from {@code from} on, and says where it ends. */
    private int suffix(char[] key, int from) {
        int end = readShort();
        end += at;
        int to = from;
        while (at < end) {
            int b = data[at++] & 0xFF;
            if (b < 0x80) {
                key[to++] = (char) b;
            } else if (b < 0xE0) {
                key[to++] = (char) (((b & 0x1F) << 6) | (data[at++] & 0x3F));
            } else {
                int high = ((b & 0x0F) << 12) | ((data[at++] & 0x3F) << 6);
                key[to++] = (char) (high | (data[at++] & 0x3F));
            }
        }
        return to;
    }
}
