package org.parallax.credits.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.credits.text.Lists;

/** The words around an outlet's name that say that news or words come from it. */
final class Cues {

    private static final int FARTHEST = 6;
    private static final int LONGEST = 20;
    private static final Map<String, List<String>> BEFORE = new HashMap<>();
    private static final Map<String, List<String>> AFTER = new HashMap<>();
    private static final Set<String> BETWEEN = new HashSet<>();
    private static final Set<String> OPENING = new HashSet<>();
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        for (String line : Lists.lines(Cues.class, "cues.txt")) {
            String kind = line.substring(0, line.indexOf(':'));
            String phrase = line.substring(line.indexOf(':') + 1).strip();
            switch (kind) {
                case "before" -> put(BEFORE, phrase.substring(phrase.lastIndexOf(' ') + 1), phrase);
                case "after" -> put(AFTER, phrase.split(" ", -1)[0], phrase);
                case "between" -> BETWEEN.addAll(List.of(phrase.split(" ", -1)));
                case "opening" -> OPENING.addAll(List.of(phrase.split(" ", -1)));
                case "noun" -> NOUNS.addAll(List.of(phrase.split(" ", -1)));
                default -> throw new LinkageError("cues.txt knows no '" + kind + "'");
            }
        }
        List.of("de", "di", "news", "site").forEach(NOUNS::remove);
    }

    private Cues() {}

    private static void put(Map<String, List<String>> map, String key, String phrase) {
        List<String> phrases = map.computeIfAbsent(key, it -> new ArrayList<>());
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt(String::length).reversed());
    }

    /**
     * What stands before a name.
     *
     * @param phrase the cue
     * @param medium whether a word such as <i>newspaper</i> stands between it and the name
     */
    record Before(String phrase, boolean medium) {}

    /** The cue before the name at {@code at}, over articles, adjectives and words such as <i>newspaper</i>. */
    static Optional<Before> before(String folded, int at) {
        boolean medium = false;
        int end = at;
        for (int words = 0; words <= FARTHEST; words++) {
            while (end > 0 && " \"\u201c\u00ab\u201e".indexOf(folded.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = wordStart(folded, end);
            if (start == end) {
                break;
            }
            if (end - start > LONGEST) {
                break;
            }
            String word = folded.substring(start, end);
            for (String phrase : BEFORE.getOrDefault(word, List.of())) {
                int from = end - phrase.length();
                if (from >= 0 && folded.startsWith(phrase, from) && isBorder(folded, from - 1)) {
                    return Optional.of(new Before(phrase, medium));
                }
            }
            boolean noun = NOUNS.contains(word);
            if (!noun && !BETWEEN.contains(word) && !(medium && word.equals("news"))) {
                break;
            }
            medium |= noun;
            end = start;
        }
        return Optional.empty();
    }

    /** The cue behind the name that ends at {@code at}. */
    static Optional<String> after(String folded, int at) {
        int start = at;
        while (start < folded.length() && folded.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < folded.length() && end - start <= LONGEST && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        if (start == at || end == start || end - start > LONGEST) {
            return Optional.empty();
        }
        for (String phrase : AFTER.getOrDefault(folded.substring(start, end), List.of())) {
            if (folded.startsWith(phrase, start) && isBorder(folded, start + phrase.length())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Whether the word at {@code at} opens a sentence rather than a name. */
    static boolean isOpening(String folded, int at) {
        int end = at;
        while (end < folded.length() && end - at <= LONGEST && folded.charAt(end) != ' ') {
            end++;
        }
        return end > at && end - at <= LONGEST && OPENING.contains(folded.substring(at, end));
    }

    /** The end of the name with a small <i>news agency</i> or <i>agency</i> behind it. */
    static int withNoun(String folded, int end) {
        for (String noun : List.of(" news agency", " agency")) {
            if (folded.startsWith(noun, end) && isBorder(folded, end + noun.length())) {
                return end + noun.length();
            }
        }
        return end;
    }

    private static int wordStart(String folded, int end) {
        int start = end;
        if (start > 0 && folded.charAt(start - 1) == '\'') {
            start--;
        }
        while (start > 0 && end - start <= LONGEST && isWord(folded.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    private static boolean isBorder(String folded, int at) {
        return at < 0 || at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
    }
}
