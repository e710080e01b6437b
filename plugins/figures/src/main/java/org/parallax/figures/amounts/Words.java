package org.parallax.figures.amounts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.vocabulary.Figure.Kind;
import org.parallax.figures.text.Lists;

/** The words for numbers, units and things that the lists beside this class hold. */
final class Words {

    /** A unit: what sort of figure it makes, and how it is written in the layer. */
    record Unit(Kind kind, String name) {}

    private static final Map<String, Double> ENGLISH = new HashMap<>();
    private static final Map<String, Double> NUMBERS = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final Map<String, Set<String>> NOUNS = new HashMap<>();

    static {
        for (String line : Lists.lines(Words.class, "numbers.txt")) {
            String[] words = line.split(" +");
            Arrays.stream(words).skip(1).forEach(it -> NUMBERS.putIfAbsent(it, Double.valueOf(words[0])));
            Arrays.stream(words)
                    .skip(1)
                    .takeWhile(it -> !it.equals("|"))
                    .forEach(it -> ENGLISH.put(it, Double.valueOf(words[0])));
        }
        for (String line : Lists.lines(Words.class, "units.txt")) {
            String[] words = line.split(" +");
            Unit unit = new Unit(Kind.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)), words[1]);
            Arrays.stream(words).skip(2).forEach(it -> UNITS.put(it, unit));
        }
        for (String line : Lists.lines(Words.class, "nouns.txt")) {
            int colon = line.indexOf(':');
            NOUNS.computeIfAbsent(line.substring(0, colon), it -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split(" ")));
        }
    }

    private Words() {}

    /** What a word for a number stands for, in English or in any language; 0 for any other word. */
    static double number(String lower, boolean english) {
        return (english ? ENGLISH : NUMBERS).getOrDefault(lower, 0.0);
    }

    static Optional<Unit> unit(String lower) {
        return Optional.ofNullable(UNITS.get(lower));
    }

    /** Whether the word is on one of the lists of {@code nouns.txt}. */
    static boolean is(String list, String lower) {
        return NOUNS.getOrDefault(list, Set.of()).contains(lower);
    }
}
