package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final int LOOKED_AT = 3_000;
    private static final int SHOWS = 500;
    private static final int FEWEST_WORDS = 60;
    private static final double FULL = 0.12;
    private static final double MISSING = 0.02;
    private static final double MOST_LETTERS = 0.6;
    /** The languages of each of the commonest words. */
    private static final Map<String, List<String>> LANGUAGES = languages();

    /** The commonest words of each language. */
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
        String language = stated.toLowerCase(Locale.ROOT).replace('_', '-').split("-", -1)[0];
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Optional<String> script = byScript(language, start);
        return script.isPresent() || !WORDS.containsKey(language) ? script : byWords(language, start);
    }

    private static Optional<String> byScript(String language, String text) {
        if (!LATIN.contains(language)) {
            return Optional.empty();
        }
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int all = 0;
        int latin = 0;
        double enough = (1 - MOST_LETTERS) * text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBasicLatin(c)) {
                all++;
                if (++latin > enough) {
                    return Optional.empty();
                }
            } else if (c >= 0x80 && Character.isLetter(c)) {
                all++;
                letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        latin += letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
        if (all < FEWEST_WORDS * 2 || latin > (1 - MOST_LETTERS) * all) {
            return Optional.empty();
        }
        for (Map.Entry<Character.UnicodeScript, List<String>> script : SCRIPTS.entrySet()) {
            if (letters.getOrDefault(script.getKey(), 0) > MOST_LETTERS / 3 * all) {
                return Optional.of(script.getValue().get(0));
            }
        }
        return Optional.of("und");
    }

    private static boolean isBasicLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<String> byWords(String language, String text) {
        int all = Shape.keyWords(text);
        if (all < FEWEST_WORDS || isCommon(language, text, MISSING * all)) {
            return Optional.empty();
        }
        String[] words = Shape.key(text).split(" ", -1);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            for (String each : LANGUAGES.getOrDefault(word, List.of())) {
                counts.merge(each, 1, Integer::sum);
            }
        }
        double least = FULL * all;
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= least)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Whether more than {@code most} words are those of the language, so that nothing speaks against it; most texts show it early. */
    private static boolean isCommon(String language, String text, double most) {
        int end = Math.min(SHOWS, text.length());
        while (own(language, text.substring(0, end)) <= most + (end < text.length() ? 1 : 0)) {
            if (end == text.length()) {
                return false;
            }
            end = Math.min(4 * end, text.length());
        }
        return true;
    }

    /** How many words are those of the language; the last one may be cut. */
    private static int own(String language, String text) {
        Set<String> words = WORDS.getOrDefault(language, Set.of());
        String key = Shape.key(text);
        int own = 0;
        for (int begin = 0, end; begin < key.length(); begin = end + 1) {
            int blank = key.indexOf(' ', begin);
            end = blank < 0 ? key.length() : blank;
            own += words.contains(key.substring(begin, end)) ? 1 : 0;
        }
        return own;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        LANGUAGES.forEach((word, languages) -> languages.forEach(
                it -> words.computeIfAbsent(it, language -> new HashSet<>()).add(word)));
        return words;
    }

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        for (String line : Words.lines("function-words.txt")) {
            List<String> parts = List.of(line.split(" ", -1));
            for (String word : new HashSet<>(parts.subList(1, parts.size()))) {
                languages.computeIfAbsent(word, it -> new ArrayList<>()).add(parts.get(0));
            }
        }
        return Map.copyOf(languages);
    }
}
