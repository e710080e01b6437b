package org.parallax.loaded.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.LoadedLanguage.Category;

/**
 * Words and phrases that load a text. It is a text file that lists them in groups; a second file says how often news use which,
 * since a word that everybody uses all the time does not load much.
 */
public final class Lexicon {

    private static final int LONGEST = 4;
    private static final double[] STRENGTHS = {0, 0.3, 1, 2};
    private static final int MASK = (1 << 15) - 1;

    private final List<Entry> entries;
    private final long[] keys = new long[MASK + 1];
    private final @Nullable Entry[] values = new Entry[MASK + 1];
    /** How many words the longest phrase has that begins with a word of this hash; more where hashes meet. */
    private final byte[] reach = new byte[MASK + 1];

    private Lexicon(List<Entry> entries) {
        if (entries.size() > MASK / 2) {
            throw new IllegalArgumentException(
                    "A lexicon holds up to %d forms, not %d".formatted(MASK / 2, entries.size()));
        }
        this.entries = List.copyOf(entries);
        entries.forEach(this::put);
    }

    /**
     * Reads a lexicon.
     *
     * @param groups the words: lines of words, after a line {@code = category part strength reason}
     * @param counts a line with the number of sentences counted, then lines of a form, a tab, and in how many it stands
     */
    public static Lexicon read(InputStream groups, InputStream counts) throws IOException {
        List<String> counted = lines(counts).toList();
        double sentences = counted.isEmpty() ? 1 : Double.parseDouble(counted.get(0));
        Map<String, Integer> seen = new HashMap<>();
        counted.stream().skip(1).map(it -> it.split("\t", -1)).forEach(it -> seen.put(it[0], Integer.valueOf(it[1])));
        Map<String, Entry> entries = new HashMap<>();
        String[] group = {};
        for (String line : lines(groups).toList()) {
            if (line.startsWith("=")) {
                group = line.split(" ", 5);
            } else {
                for (String word : line.split(" ", -1)) {
                    for (String form : inflection(group).forms(word.replace('_', ' '))) {
                        double rarity =
                                sentences <= 1 ? 1 : 1 - Math.log(1 + seen.getOrDefault(form, 0)) / Math.log(sentences);
                        entries.merge(
                                form,
                                entry(form, group, rarity),
                                (one, other) -> one.strength() >= other.strength() ? one : other);
                    }
                }
            }
        }
        return new Lexicon(entries.values().stream()
                .sorted((one, other) -> one.form().compareTo(other.form()))
                .toList());
    }

    private static Inflection inflection(String[] group) {
        return Inflection.valueOf(group[2].toUpperCase(Locale.ROOT));
    }

    private static Entry entry(String form, String[] group, double rarity) {
        Category category = Category.valueOf(group[1].toUpperCase(Locale.ROOT));
        int strength = Integer.parseInt(group[3]);
        double weight = STRENGTHS[strength] * Math.pow(Math.max(0, rarity), 4) * trust(category, strength);
        return new Entry(form, category, strength, group[4], weight);
    }

    /** Verbs of saying and doing, and what may be a plain report of doubt, mostly are what they say. */
    private static double trust(Category category, int strength) {
        return category == Category.FRAMING && strength == 2 ? 0.3 : category == Category.INSINUATION ? 0.5 : 1;
    }

    private static Stream<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"));
    }

    private void put(Entry entry) {
        Words words = Words.of(entry.form(), 0, entry.form().length());
        if (words.size() == 0 || words.size() > LONGEST) {
            return;
        }
        long key = words.hash(0);
        for (int i = 1; i < words.size(); i++) {
            key = Words.join(key, words.hash(i));
        }
        int first = (int) words.hash(0) & MASK;
        reach[first] = (byte) Math.max(reach[first], words.size());
        int slot = slot(key);
        if (values[slot] == null) {
            keys[slot] = key;
            values[slot] = entry;
        }
    }

    private int slot(long key) {
        int slot = (int) (key >>> 20) & MASK;
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & MASK;
        }
        return slot;
    }

    /** All forms. */
    public List<Entry> entries() {
        return entries;
    }

    /** The terms among these words, the longest where several begin at one word; none overlaps another. */
    public List<Term> terms(Words words) {
        List<Term> terms = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Term term = at(words, i);
            if (term == null) {
                i++;
            } else {
                terms.add(term);
                i = term.after();
            }
        }
        return terms;
    }

    private @Nullable Term at(Words words, int first) {
        long key = words.hash(first);
        Entry found = values[slot(key)];
        int after = first + 1;
        int end = Math.min(words.size(), first + reach[(int) key & MASK]);
        for (int i = first + 1; i < end; i++) {
            key = Words.join(key, words.hash(i));
            Entry phrase = values[slot(key)];
            if (phrase != null) {
                found = phrase;
                after = i + 1;
            }
        }
        return found == null ? null : new Term(found, first, after);
    }
}
