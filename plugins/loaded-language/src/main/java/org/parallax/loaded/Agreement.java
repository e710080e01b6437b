package org.parallax.loaded;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.LoadedLanguage.Scope;

/** How far sentences found to be loaded agree with labelled ones. */
final class Agreement {

    private Agreement() {}

    static SortedMap<String, Double> of(List<Reading> labelled, List<Reading> found) {
        int[] counts = new int[4];
        for (int i = 0; i < labelled.size(); i++) {
            List<Annotation<LoadedLanguage>> findings = found.get(i).get(LoadedLanguage.LOADED_LANGUAGE);
            for (Annotation<LoadedLanguage> label : labelled.get(i).get(LoadedLanguage.LOADED_LANGUAGE)) {
                if (label.value().scope() == Scope.SENTENCE) {
                    boolean loaded = findings.stream()
                            .anyMatch(it -> it.value().scope() == Scope.SENTENCE
                                    && it.value().loaded()
                                    && it.span().overlaps(label.span()));
                    counts[(label.value().loaded() ? 2 : 0) + (loaded ? 1 : 0)]++;
                }
            }
        }
        int wrong = counts[1] + counts[2];
        double all = Math.max(1, wrong + counts[0] + counts[3]);
        SortedMap<String, Double> figures = new TreeMap<>();
        figures.put("accuracy", (counts[0] + counts[3]) / all);
        figures.put("macro-f1", (f1(counts[3], wrong) + f1(counts[0], wrong)) / 2);
        figures.put("loaded-f1", f1(counts[3], wrong));
        return figures;
    }

    private static double f1(int right, int wrong) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong);
    }
}
