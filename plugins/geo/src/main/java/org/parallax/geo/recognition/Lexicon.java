package org.parallax.geo.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.parallax.geo.gazetteer.NameHash;

/** Words that tell whether a name is meant as a place, each with the classes it belongs to. Immutable. */
public final class Lexicon {

    /** A class of words; what each holds is written in {@code lexicon.txt}. */
    public enum Section {
        /** Given names. */
        GIVEN(0),
        /** Surnames that are places too. */
        SURNAME(1),
        /** Words before a person's name. */
        TITLE(2),
        /** Last words of newspapers' names. */
        PRESS(3),
        /** Last words of sports clubs' names. */
        CLUB(4),
        /** Last words of companies' names. */
        BUSINESS(5),
        /** Last words of institutions named after where they are. */
        INSTITUTION(6),
        /** Last words of streets' names. */
        STREET(7),
        /** Last words of natural features' names. */
        NATURE(8),
        /** Words before a place. */
        PLACE(9),
        /** Common nouns for places. */
        DIVISION(10),
        /** Verbs whose subject acts or speaks. */
        SAYS(11),
        /** Nouns for what governments have. */
        GOVERN(12),
        /** Words that are mostly not names at all. */
        COMMON(13),
        /** Words that are no place when they stand alone. */
        NEVER(14),
        /** Second parts of compounds with a place: <i>Baku-based</i>. */
        COMPOUND(15);

        private final int code;

        Section(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private static final int CAPACITY = 1 << 15;

    private final long[] hashes = new long[CAPACITY];
    private final int[] sections = new int[CAPACITY];

    private Lexicon() {}

    /** The lexicon that ships with the plug-in. */
    public static Lexicon load() throws IOException {
        Lexicon lexicon = new Lexicon();
        lexicon.read("lexicon.txt");
        lexicon.read("common-words.txt");
        return lexicon;
    }

    /** Whether the word under a {@link NameHash} number belongs to a class. */
    public boolean is(long word, Section section) {
        return (sections[slot(word)] & (1 << section.code())) != 0;
    }

    private void read(String resource) throws IOException {
        InputStream stream = Lexicon.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("No " + resource + " beside " + Lexicon.class.getName());
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Section section = Section.COMMON;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    section =
                            Section.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.startsWith("#")) {
                    addAll(line, section);
                }
            }
        }
    }

    private void addAll(String line, Section section) {
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (i > begin) {
                    long word = NameHash.word(line, begin, i);
                    int slot = slot(word);
                    hashes[slot] = word;
                    sections[slot] |= 1 << section.code();
                }
                begin = i + 1;
            }
        }
    }

    private int slot(long word) {
        int slot = ((int) (word ^ (word >>> 31))) & (CAPACITY - 1);
        while (hashes[slot] != word && hashes[slot] != 0) {
            slot = (slot + 1) & (CAPACITY - 1);
        }
        return slot;
    }
}
