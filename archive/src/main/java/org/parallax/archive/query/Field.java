package org.parallax.archive.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a query can ask about, written {@code name:value}. */
public enum Field {
    /** Title and body; what is asked where no field is named. */
    TEXT,
    TITLE,
    BODY,
    /** The outlet's id or words of its name. */
    OUTLET,
    AUTHOR,
    SECTION,
    /** A place by its gazetteer name or as the text has it, or a country by its two-letter code. */
    PLACE,
    /** A person, organization or event by its name. */
    ENTITY,
    /** Somebody whose words the article gives, by name or as the article puts it. */
    SPEAKER,
    /** A country by its two-letter ISO 3166-1 code. */
    COUNTRY,
    /** A place at most so far from a point: latitude, longitude and distance, such as {@code 40.18,44.51,50km}. */
    NEAR,
    /** A place in a box: the latitude and longitude of its south-western, then of its north-eastern corner. */
    BOX,
    /** A BCP 47 tag; {@code zh} also finds {@code zh-Hant}. */
    LANG,
    /** A day, month or year, or a range of them. */
    DATE,
    /** The article's tone, from −1 to 1, or in one word. */
    TONE,
    /** Whether the article is a copy of another one. */
    COPY,
    /** The name of a group of copies. */
    CLUSTER,
    /** The name of a story. */
    STORY,
    URL,
    ID,
    /** An article's id, or its beginning: finds articles with many of the same telling words. */
    LIKE,
    /** The name of a layer that the reading has. */
    HAS,
    /** {@code latest}, or the number of a version. */
    VERSION;

    private static final int CLOSE = 2;

    /** The name as it is written. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, for a message. */
    static String labels() {
        return Arrays.stream(values()).map(Field::label).collect(Collectors.joining(", "));
    }

    /** The field that somebody who wrote {@code name} most likely meant. */
    static Optional<Field> like(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.label().startsWith(wanted)
                        || wanted.startsWith(it.label())
                        || edits(it.label(), wanted) <= CLOSE)
                .min(Comparator.comparingInt(it -> edits(it.label(), wanted)));
    }

    /** Levenshtein's distance. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
