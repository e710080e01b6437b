package org.parallax.targets.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;

/** Judges the mentions of one passage after another with one set of weights. Used by one thread. */
public final class Judge {

    private final Weights weights;
    private final Passage passage;
    private final Features features = new Features();
    private final float[] sums = new float[Weights.CLASSES];
    private float market;

    /** A judge with these weights. */
    public Judge(Weights weights) {
        this.weights = weights;
        passage = new Passage(weights.vocabulary());
    }

    /**
     * Opens a passage.
     *
     * @param mentions what is mentioned there, in order
     */
    public void read(String text, int from, int to, List<Span> mentions) {
        passage.read(text, from, to, mentions);
        market = weights.market(passage);
    }

    /** The probabilities of negative, neutral and positive at a mention of the passage; good until the next call. */
    public float[] judge(int mention) {
        base(mention);
        Softmax.normalize(sums);
        return sums;
    }

    /** The words that weigh most at a mention, those of most weight first. */
    public List<Reason> reasons(int mention, int most) {
        Cells cells = features.of(passage, passage.place(mention));
        float[] byPlace = new float[passage.count];
        for (int i = 0; i < cells.count(); i++) {
            int place = cells.place(i);
            if (place >= 0 && place < byPlace.length && passage.ids[place] != Passage.MENTION) {
                byPlace[place] += cells.value(i) * towardGood(cells.cell(i));
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (int place = 0; place < byPlace.length; place++) {
            if (byPlace[place] != 0) {
                reasons.add(new Reason(passage.begins[place], passage.ends[place], byPlace[place]));
            }
        }
        reasons.sort((a, b) -> Float.compare(Math.abs(b.weight()), Math.abs(a.weight())));
        return reasons.subList(0, Math.min(most, reasons.size()));
    }

    /**
     * A word and what it weighs.
     *
     * @param weight above 0 if it speaks for a positive tone, below for a negative one
     */
    public record Reason(int begin, int end, float weight) {}

    /** A case to learn from, with what these weights say of it as its base; empty where the mention has no place. */
    public Optional<Learner.Case> example(int mention, int label) {
        if (passage.place(mention) < 0) {
            return Optional.empty();
        }
        Cells cells = base(mention);
        int[] numbers = new int[cells.count()];
        float[] values = new float[cells.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = cells.cell(i);
            values[i] = cells.value(i);
        }
        return Optional.of(new Learner.Case(numbers, values, sums.clone(), label));
    }

    private Cells base(int mention) {
        Arrays.fill(sums, 0);
        Cells cells = features.of(passage, Math.max(0, passage.place(mention)));
        weights.add(cells, market, sums);
        return cells;
    }

    private float towardGood(int cell) {
        float general = weights.weight(0, cell, 2) - weights.weight(0, cell, 0);
        float markets = weights.weight(1, cell, 2) - weights.weight(1, cell, 0);
        return (1 - market) * general + market * markets;
    }
}
