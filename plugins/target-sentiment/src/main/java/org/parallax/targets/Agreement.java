package org.parallax.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.api.vocabulary.TargetSentiment;

/** How far found tones agree with labelled ones: accuracy, and F1 of each label and their mean. What was not found is neutral. */
final class Agreement {

    private Agreement() {}

    static SortedMap<String, Double> of(List<Reading> labelled, List<Reading> found) {
        int[][] counts = new int[Tones.ALL.size()][Tones.ALL.size()];
        for (int i = 0; i < labelled.size(); i++) {
            Map<Span, Tone> tones = new HashMap<>();
            for (Annotation<TargetSentiment> it : found.get(i).get(TargetSentiment.TARGET_SENTIMENT)) {
                tones.put(it.span(), it.value().label());
            }
            for (Annotation<TargetSentiment> it : labelled.get(i).get(TargetSentiment.TARGET_SENTIMENT)) {
                Tone tone = tones.getOrDefault(it.span(), Tone.NEUTRAL);
                counts[Tones.number(it.value().label())][Tones.number(tone)]++;
            }
        }
        return figures(counts);
    }

    private static SortedMap<String, Double> figures(int[][] counts) {
        SortedMap<String, Double> figures = new TreeMap<>();
        double mean = 0;
        int right = 0;
        int total = 0;
        for (int tone = 0; tone < Tones.ALL.size(); tone++) {
            int both = 0;
            for (int other = 0; other < Tones.ALL.size(); other++) {
                both += counts[tone][other] + counts[other][tone];
                total += counts[tone][other];
            }
            double f1 = both == 0 ? 0 : 2.0 * counts[tone][tone] / both;
            figures.put(Tones.ALL.get(tone).name().toLowerCase(Locale.ROOT) + "-f1", f1);
            mean += f1 / Tones.ALL.size();
            right += counts[tone][tone];
        }
        figures.put("macro-f1", mean);
        figures.put("accuracy", total == 0 ? 0 : (double) right / total);
        return figures;
    }
}
