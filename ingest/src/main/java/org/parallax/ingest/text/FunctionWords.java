package org.parallax.ingest.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a text can be in the language that its page states. No detector: it only contradicts where another
 * language's commonest words fill the text and those of the stated one are missing, or where the script is another.
 */
public final class FunctionWords {

    private static final int LOOKED_AT = 6_000;
    private static final int FEWEST_WORDS = 60;
    private static final double FULL = 0.12;
    private static final double MISSING = 0.02;
    private static final double MOST_LETTERS = 0.6;
    private static final Map<String, Set<String>> WORDS = words();
    private static final Map<Character.UnicodeScript, List<String>> SCRIPTS = Map.of(
            Character.UnicodeScript.HANGUL, List.of("ko"),
            Character.UnicodeScript.HIRAGANA, List.of("ja"),
            Character.UnicodeScript.HEBREW, List.of("he", "iw", "yi"),
            Character.UnicodeScript.GREEK, List.of("el"),
            Character.UnicodeScript.THAI, List.of("th"));
    private static final Set<String> LATIN = Set.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "nb", "nn", "pl", "cs", "ro", "tr", "fi", "hu",
            "id", "ca", "et", "lv", "lt", "sk", "sl", "hr");

    private FunctionWords() {}

    /**
     * The language that the text is in, where it cannot be {@code stated}; empty where nothing speaks against it.
     *
     * @return a language, or {@code und} where only the script speaks against the stated one
     */
    public static Optional<String> contradict(String stated, String text) {
        String language = stated.toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Optional<String> script = byScript(language, start);
        return script.isPresent() || !WORDS.containsKey(language) ? script : byWords(language, start);
    }

    private static Optional<String> byScript(String language, String text) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
        if (all < FEWEST_WORDS * 2 || !LATIN.contains(language) || latin > (1 - MOST_LETTERS) * all) {
            return Optional.empty();
        }
        for (Map.Entry<Character.UnicodeScript, List<String>> script : SCRIPTS.entrySet()) {
            if (letters.getOrDefault(script.getKey(), 0) > MOST_LETTERS / 3 * all) {
                return Optional.of(script.getValue().get(0));
            }
        }
        return Optional.of("und");
    }

    private static Optional<String> byWords(String language, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (String word : Shape.key(text).split(" ", -1)) {
            all++;
            for (Map.Entry<String, Set<String>> each : WORDS.entrySet()) {
                if (each.getValue().contains(word)) {
                    counts.merge(each.getKey(), 1, Integer::sum);
                }
            }
        }
        if (all < FEWEST_WORDS || counts.getOrDefault(language, 0) > MISSING * all) {
            return Optional.empty();
        }
        double least = FULL * all;
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= least)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : Words.lines("function-words.txt")) {
            List<String> parts = List.of(line.split(" ", -1));
            words.put(parts.get(0), Set.copyOf(new java.util.HashSet<>(parts.subList(1, parts.size()))));
        }
        return Map.copyOf(words);
    }
}
