package org.parallax.geo.gazetteer;

import java.util.Map;
import java.util.StringJoiner;

/** The form in which a name is filed: its words in lower case without diacritics, one blank between them. */
public final class Key {

    private static final int LONGEST = 80;

    /** Words with two customary forms, and the one that names are filed under; {@link NameHash#append} counts both alike. */
    private static final Map<String, String> CUSTOMARY = Map.of("saint", "st", "mt", "mount", "ft", "fort");

    private Key() {}

    /** The key of a name; empty where the name has no letters or is too long to be one. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Letters.isWord(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                if (c != '\u0307' && c != '\u0301') {
                    key.append(Letters.fold(c));
                }
            } else if (c != '.' && !Letters.isApostrophe(c)) {
                gap = true;
            } else if (c == '.') {
                gap = i + 2 < name.length()
                        && name.charAt(i + 2) != '.'
                        && i > 1
                        && name.charAt(i - 2) != '.'
                        && gap(name, i);
            }
        }
        if (key.length() > LONGEST) {
            return "";
        }
        StringJoiner words = new StringJoiner(" ");
        for (String word : key.toString().split(" ", -1)) {
            words.add(CUSTOMARY.getOrDefault(word, word));
        }
        return words.toString();
    }

    /** Whether a full stop ends a word, as in <i>St.Louis</i>, rather than an initial, as in <i>U.S.</i> */
    private static boolean gap(String name, int stop) {
        return Letters.isWord(name.charAt(stop - 2)) && Letters.isWord(name.charAt(stop + 1));
    }

    /** The number that a key is looked up by. */
    public static long hash(String key) {
        long name = NameHash.EMPTY;
        int begin = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == ' ') {
                name = NameHash.append(name, NameHash.word(key, begin, i));
                begin = i + 1;
            }
        }
        return name;
    }
}
