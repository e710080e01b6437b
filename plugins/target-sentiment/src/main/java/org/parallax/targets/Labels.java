package org.parallax.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.targets.model.Judge;
import org.parallax.targets.model.Learner;
import org.parallax.targets.model.Weights;

/** Learns from articles in which somebody labelled the tone at mentions. */
final class Labels {

    private static final int RUNS = 3;

    private Labels() {}

    /**
     * The weights, changed where the labels say otherwise.
     *
     * @throws IllegalArgumentException if no labelled mention is among the entities
     */
    static Weights learn(List<Reading> labelled, Weights base) {
        List<Learner.Case> cases = new ArrayList<>();
        Judge judge = new Judge(base);
        for (Reading reading : labelled) {
            Map<Span, Integer> labels = new HashMap<>();
            for (Annotation<TargetSentiment> it : reading.get(TargetSentiment.TARGET_SENTIMENT)) {
                labels.put(it.span(), Tones.number(it.value().label()));
            }
            Passages passages = new Passages(reading);
            while (passages.next()) {
                List<Span> spans = passages.spans();
                judge.read(reading.text(), passages.from(), passages.to(), spans);
                for (int i = 0; i < spans.size(); i++) {
                    Integer label = labels.get(spans.get(i));
                    if (label != null) {
                        judge.example(i, label).ifPresent(cases::add);
                    }
                }
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(
                    "In the %d articles no mention of the layer 'entities' has a label at the same words in 'target-sentiment'"
                            .formatted(labelled.size()));
        }
        return base.plus(Learner.learn(cases, Weights.cells(base.vocabulary()), RUNS));
    }
}
