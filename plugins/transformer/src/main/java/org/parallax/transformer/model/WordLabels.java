package org.parallax.transformer.model;

import java.util.ArrayList;
import java.util.List;

/** Puts the labelled tokens of a text's windows together to words. */
final class WordLabels {

    private final int overlap;
    private final List<Classifier.Word> words = new ArrayList<>();
    private long word = -1;
    private boolean isFirst = true;

    WordLabels(int overlap) {
        this.overlap = overlap;
    }

    List<Classifier.Word> all() {
        return words;
    }

    /** Takes the next window; what it shares with its neighbours is taken half from each, where it stands deeper inside. */
    void add(Window window, float[][] values, boolean isLast) {
        int tokens = 0;
        for (long each : window.words) {
            tokens += each < 0 ? 0 : 1;
        }
        int from = isFirst ? 0 : overlap / 2;
        int to = isLast ? tokens : tokens - overlap / 2;
        int at = 0;
        for (int i = 0; i < window.length(); i++) {
            if (window.words[i] >= 0 && at++ >= from && at <= to) {
                add(window.words[i], window.begins[i], window.ends[i], best(values[i]));
            }
        }
        isFirst = false;
    }

    private void add(long number, int begin, int end, int label) {
        if (number == word) {
            Classifier.Word first = words.remove(words.size() - 1);
            words.add(new Classifier.Word(first.begin(), Math.max(first.end(), end), first.label()));
        } else {
            words.add(new Classifier.Word(begin, end, label));
            word = number;
        }
    }

    private static int best(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
