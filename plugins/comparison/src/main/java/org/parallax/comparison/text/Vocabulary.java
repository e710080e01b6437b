package org.parallax.comparison.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a story's sentences, and how much each says: the fewer sentences have it, the more. */
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> sentences = new ArrayList<>();
    private float[] weights = {};

    /** The terms of sentences, which are numbered from 0 in the order given. */
    public Vocabulary(List<String> texts) {
        for (String text : texts) {
            sentences.add(Word.of(text).stream()
                    .map(Word::stem)
                    .filter(it -> !it.isEmpty())
                    .mapToInt(it -> numbers.computeIfAbsent(it, stem -> numbers.size()))
                    .sorted()
                    .distinct()
                    .toArray());
        }
        weights = new float[numbers.size()];
        for (int[] sentence : sentences) {
            for (int term : sentence) {
                weights[term]++;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.log(1 + sentences.size() / weights[i]);
        }
    }

    /** The number of a stem; −1 where no sentence has it. */
    public int number(String stem) {
        return numbers.getOrDefault(stem, -1);
    }

    /** How many terms there are; their numbers begin at 0. */
    public int size() {
        return weights.length;
    }

    /** The numbers of a sentence's terms, ascending. */
    public int[] terms(int sentence) {
        return sentences.get(sentence);
    }

    /** How much all of a sentence's terms say. */
    public float weight(int sentence) {
        float weight = 0;
        for (int term : terms(sentence)) {
            weight += weights[term];
        }
        return weight;
    }

    /** How much one term says. */
    public float weightOf(int term) {
        return weights[term];
    }

    /** How much the terms say that two sentences have in common. */
    public float common(int one, int other) {
        int[] here = terms(one);
        int[] there = terms(other);
        float common = 0;
        for (int i = 0, j = 0; i < here.length && j < there.length; ) {
            if (here[i] == there[j]) {
                common += weights[here[i]];
                i++;
                j++;
            } else if (here[i] < there[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** How many terms two sentences have in common. */
    public int shared(int one, int other) {
        int[] there = terms(other);
        return (int) Arrays.stream(terms(one))
                .filter(it -> Arrays.binarySearch(there, it) >= 0)
                .count();
    }
}
