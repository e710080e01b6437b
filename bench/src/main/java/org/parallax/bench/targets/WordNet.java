package org.parallax.bench.targets;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** WordNet 3.1, as far as it is needed: to which classes a word belongs, and what its glosses say. */
final class WordNet {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final List<Part> PARTS = List.of(
            new Part("verb", 2, 2, "s: ies:y es:e es: ed:e ed: ing:e ing:"),
            new Part("adj", 2, 0, "er: est: er:e est:e"),
            new Part("noun", 1, 3, "s: ses:s xes:x zes:z ches:ch shes:sh men:man ies:y"),
            new Part("adv", 1, 0, ""));

    /**
     * A part of speech.
     *
     * @param senses how many senses of a word count, the most common first
     * @param levels how far up the classes of a sense count
     * @param endings what to put for an ending to come to the form in the dictionary
     */
    private record Part(String name, int senses, int levels, String endings) {}

    private record Sense(String field, List<String> words, List<String[]> pointers, String gloss) {}

    private final Map<String, Map<String, Sense>> senses = new HashMap<>();
    private final Map<String, Map<String, List<String>>> index = new HashMap<>();
    private final Map<String, Map<String, String>> exceptions = new HashMap<>();

    WordNet() throws IOException {
        for (Part part : PARTS) {
            Map<String, Sense> data = new HashMap<>();
            for (String line : lines("data." + part.name())) {
                data.put(line.substring(0, line.indexOf(' ')), sense(line));
            }
            senses.put(part.name(), data);
            Map<String, List<String>> words = new HashMap<>();
            for (String line : lines("index." + part.name())) {
                String[] cells = line.strip().split(" ");
                int count = Integer.parseInt(cells[2]);
                words.put(cells[0], Arrays.asList(cells).subList(cells.length - count, cells.length));
            }
            index.put(part.name(), words);
            Map<String, String> forms = new HashMap<>();
            for (String line : lines(part.name() + ".exc")) {
                String[] cells = line.split(" ");
                if (cells.length > 1) {
                    forms.put(cells[0], cells[1]);
                }
            }
            exceptions.put(part.name(), forms);
        }
    }

    private static List<String> lines(String file) throws IOException {
        InputStream in = WordNet.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("No " + FOLDER + file + " on the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            return lines.lines().filter(it -> !it.startsWith(" ")).toList();
        }
    }

    private static Sense sense(String line) {
        int bar = line.indexOf('|');
        String[] cells = line.substring(0, bar).strip().split(" ");
        int count = Integer.parseInt(cells[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = cells[4 + 2 * i].toLowerCase(java.util.Locale.ROOT);
            words.add(word.indexOf('(') < 0 ? word : word.substring(0, word.indexOf('(')));
        }
        int at = 4 + 2 * count;
        List<String[]> pointers = new ArrayList<>();
        for (int i = Integer.parseInt(cells[at++]); i > 0; i--, at += 4) {
            pointers.add(new String[] {cells[at], cells[at + 1]});
        }
        return new Sense(cells[1], words, pointers, line.substring(bar + 1));
    }

    /** The classes of a word: its first senses, what they are kinds of, and their lexical fields. */
    Set<String> classes(String word) {
        Set<String> classes = new LinkedHashSet<>();
        for (Part part : PARTS) {
            Optional<String> lemma = lemma(word, part);
            if (lemma.isPresent()) {
                List<String> found = index.get(part.name()).get(lemma.get());
                for (String sense : found.subList(0, Math.min(part.senses(), found.size()))) {
                    add(part, sense, classes);
                }
            }
        }
        return classes;
    }

    private void add(Part part, String number, Set<String> classes) {
        Sense sense = senses.get(part.name()).get(number);
        classes.add(part.name() + number);
        classes.add("field " + sense.field());
        Sense at = sense;
        for (int level = 0; level < part.levels(); level++) {
            Optional<String> up = at.pointers().stream()
                    .filter(it -> it[0].startsWith("@"))
                    .map(it -> it[1])
                    .findFirst();
            if (up.isEmpty()) {
                break;
            }
            classes.add(part.name() + up.get());
            at = senses.get(part.name()).get(up.get());
        }
        for (String[] pointer : sense.pointers()) {
            if (part.name().equals("adj") && pointer[0].equals("&")) {
                classes.add("adj" + pointer[1]);
            } else if (part.name().equals("adj") && pointer[0].equals("=")) {
                classes.add("noun" + pointer[1]);
            } else if (part.name().equals("adv") && pointer[0].equals("\\")) {
                classes.add("adj" + pointer[1]);
            }
        }
    }

    private Optional<String> lemma(String word, Part part) {
        Map<String, List<String>> words = index.get(part.name());
        String exception = exceptions.get(part.name()).get(word);
        if (exception != null && words.containsKey(exception)) {
            return Optional.of(exception);
        }
        if (words.containsKey(word)) {
            return Optional.of(word);
        }
        for (String ending : part.endings().split(" ")) {
            String[] sides = ending.split(":", -1);
            if (sides.length == 2 && word.endsWith(sides[0])) {
                String form = word.substring(0, word.length() - sides[0].length()) + sides[1];
                int last = form.length() - 1;
                if (words.containsKey(form)) {
                    return Optional.of(form);
                }
                if (sides[1].isEmpty()
                        && last > 2
                        && form.charAt(last) == form.charAt(last - 1)
                        && words.containsKey(form.substring(0, last))) {
                    return Optional.of(form.substring(0, last));
                }
            }
        }
        return Optional.empty();
    }

    /** Each sense's words and what is said of it, as a text; instances such as persons and plants and animals are left out. */
    List<String> glosses() {
        List<String> glosses = new ArrayList<>();
        for (Part part : PARTS) {
            senses.get(part.name()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .filter(it -> !it.field().equals("05") && !it.field().equals("20"))
                    .map(it -> String.join(
                                    " ",
                                    it.words().stream()
                                            .filter(w -> w.indexOf('_') < 0)
                                            .toList()) + " " + it.gloss())
                    .forEach(glosses::add);
        }
        return glosses;
    }
}
