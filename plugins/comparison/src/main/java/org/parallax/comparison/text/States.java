package org.parallax.comparison.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What news count people as: dead, hurt, held, missing or driven out, in English, whatever the words. */
public final class States {

    private static final Map<String, List<String>> STATES = Map.of(
            "dead", List.of("kill", "die", "dead", "death", "fatal", "slain", "perish", "lives"),
            "hurt", List.of("injur", "wound", "hurt"),
            "held", List.of("arrest", "detain", "custod", "jailed"),
            "missing", List.of("missing", "unaccounted"),
            "displaced", List.of("displac", "evacuat", "homeless", "fled"),
            "sick", List.of("infect", "sicken", "ill"));

    /** How many words after a figure may say it, and how many before it. */
    private static final int AFTER = 5;

    private static final int BEFORE = 3;

    private States() {}

    /** The state of those who are counted at {@code start} to {@code end} of a sentence, where a word nearby names it. */
    public static Optional<String> near(List<Word> words, int start, int end) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < start) {
            first++;
        }
        int next = first;
        while (next < words.size() && words.get(next).start() < end) {
            next++;
        }
        for (int i = first; i < Math.min(words.size(), next + AFTER); i++) {
            Optional<String> state = state(words.get(i));
            if (state.isPresent() || (i >= next && words.get(i).number())) {
                return state;
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            Optional<String> state = state(words.get(i));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> state(Word word) {
        return STATES.entrySet().stream()
                .filter(it -> it.getValue().stream()
                        .anyMatch(stem -> stem.length() < 4
                                ? word.lower().equals(stem) || word.lower().equals(stem + "d")
                                : word.lower().startsWith(stem)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
