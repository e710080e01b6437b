package org.parallax.geo.resolution;

import java.util.ArrayList;
import java.util.List;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.recognition.Mention;

/** One name in a text with all its mentions, and the scores of the places it may mean. */
final class Name implements Resolved.Evidence {

    final int[] places;
    final double[] prior;
    final double[] contained;
    final double[] context;
    final double[] share;
    final List<Mention> mentions = new ArrayList<>();

    /** How much the name counts as evidence for other names. */
    double weight;

    Name(Gazetteer gazetteer, Mention mention) {
        places = new int[mention.candidates()];
        prior = new double[places.length];
        contained = new double[places.length];
        context = new double[places.length];
        share = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = mention.place(i);
            prior[i] = Prior.of(gazetteer, places[i], mention.type(i));
        }
    }

    double score(int candidate) {
        return prior[candidate] + contained[candidate] + context[candidate];
    }

    /** Turns scores into shares that add up to 1. */
    void normalize() {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            most = Math.max(most, score(i));
        }
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            share[i] = Math.exp(1.5 * (score(i) - most));
            sum += share[i];
        }
        for (int i = 0; i < places.length; i++) {
            share[i] /= sum;
        }
    }

    /** The likeliest candidate. */
    int best() {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            best = share[i] > share[best] ? i : best;
        }
        return best;
    }

    @Override
    public int candidates() {
        return places.length;
    }

    @Override
    public int place(int candidate) {
        return places[candidate];
    }

    @Override
    public double prior(int candidate) {
        return prior[candidate];
    }

    @Override
    public double contained(int candidate) {
        return contained[candidate];
    }

    @Override
    public double context(int candidate) {
        return context[candidate];
    }

    @Override
    public double share(int candidate) {
        return share[candidate];
    }
}
