package org.parallax.quotes.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What is known of words: {@link Kind}s by the word's {@link Hash}. Read from {@code words.txt} once; then it does not change. */
final class Lexicon {

    private static final Map<String, Long> CLASSES = Map.ofEntries(
            Map.entry("say", Kind.SAY),
            Map.entry("tell", Kind.TELL),
            Map.entry("want", Kind.WANT),
            Map.entry("judge", Kind.JUDGE),
            Map.entry("quote", Kind.QUOTE),
            Map.entry("noun", Kind.NOUN),
            Map.entry("both", Kind.BOTH),
            Map.entry("verb", Kind.VERB),
            Map.entry("fact", Kind.FACT),
            Map.entry("be", Kind.BE),
            Map.entry("have", Kind.HAVE),
            Map.entry("do", Kind.DO),
            Map.entry("modal", Kind.MODAL),
            Map.entry("det", Kind.DET),
            Map.entry("article", Kind.ARTICLE),
            Map.entry("contrast", Kind.CONTRAST),
            Map.entry("label", Kind.LABEL),
            Map.entry("setting", Kind.SETTING),
            Map.entry("prep", Kind.PREP),
            Map.entry("person", Kind.PERSON),
            Map.entry("object", Kind.OBJECT),
            Map.entry("relative", Kind.RELATIVE),
            Map.entry("and", Kind.AND),
            Map.entry("that", Kind.THAT),
            Map.entry("sub", Kind.SUB),
            Map.entry("adverb", Kind.ADVERB),
            Map.entry("time", Kind.TIME),
            Map.entry("title", Kind.TITLE),
            Map.entry("role", Kind.ROLE),
            Map.entry("work", Kind.WORK),
            Map.entry("place", Kind.PLACE));

    private static final long VERBS = Kind.CUE | Kind.VERB | Kind.FACT;

    static final Lexicon ENGLISH = read();

    private final int[] keys;
    private final long[] kinds;

    private Lexicon(Map<Integer, Long> words) {
        int size = Integer.highestOneBit(words.size() * 4);
        keys = new int[size];
        kinds = new long[size];
        words.forEach((key, kind) -> {
            int at = slot(key);
            keys[at] = key;
            kinds[at] = kind;
        });
    }

    /** What a word can be, or 0 where nothing is known of it. */
    long kinds(int hash) {
        return kinds[slot(hash)];
    }

    private int slot(int hash) {
        int at = hash & (keys.length - 1);
        while (kinds[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private static Lexicon read() {
        Map<Integer, Long> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        Lexicon.class.getResourceAsStream("words.txt"), "no words.txt; is the plug-in's jar whole?"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).forEach(it -> add(it, words));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read words.txt; is the plug-in's jar whole?", e);
        }
        return new Lexicon(words);
    }

    private static void add(String line, Map<Integer, Long> words) {
        int colon = line.indexOf(':');
        long kind = Objects.requireNonNull(
                CLASSES.get(line.substring(0, colon)), () -> "words.txt: no class of words is called so: " + line);
        for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
            if ((kind & VERBS) == 0) {
                put(words, word, kind);
            } else {
                Inflection.forms(word, (form, bit) -> put(words, form, kind | bit));
            }
        }
    }

    private static void put(Map<Integer, Long> words, String word, long kind) {
        words.merge(Hash.of(word, 0, word.length()), kind, (one, other) -> one | other);
    }
}
