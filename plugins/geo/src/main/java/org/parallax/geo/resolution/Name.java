package org.parallax.geo.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.recognition.Containment;
import org.parallax.geo.recognition.Mention;

/** One name in a text with all its mentions, and the scores of the places it may mean. */
final class Name implements Resolved.Evidence {

    private static final double SAME_DEGREES = 0.4;
    private static final double NAMESAKE = 1.5;
    private static final double NAMESAKE_SIZE = 0.8;

    final int[] places;
    final Set<Integer> counties;
    final double[] prior;
    final double[] contained;
    final double[] context;
    final double[] home;
    final double[] share;

    /** The share of each candidate with that of others in the same spot. */
    final double[] mass;

    private final boolean[] same;
    final List<Mention> mentions = new ArrayList<>();

    /** How much the name counts as evidence for other names. */
    double weight;

    Name(Gazetteer gazetteer, Mention mention) {
        places = new int[mention.candidates()];
        prior = new double[places.length];
        contained = new double[places.length];
        context = new double[places.length];
        home = new double[places.length];
        share = new double[places.length];
        mass = new double[places.length];
        same = new boolean[places.length * places.length];
        Set<Integer> lies = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            places[i] = mention.place(i);
            prior[i] = Prior.of(gazetteer, places[i], mention.type(i));
            lies.add(gazetteer.county(places[i]));
        }
        for (int i = 0; i < places.length; i++) {
            boolean namesake = false;
            for (int j = 0; j < places.length; j++) {
                same[i * places.length + j] = same(gazetteer, places[i], places[j]);
                namesake |= isNamesake(gazetteer, places[i], places[j]);
            }
            prior[i] -= namesake ? NAMESAKE : 0;
        }
        lies.remove(0);
        counties = Set.copyOf(lies);
    }

    double score(int candidate) {
        return prior[candidate] + contained[candidate] + context[candidate] + home[candidate];
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
        for (int i = 0; i < places.length; i++) {
            mass[i] = 0;
            for (int j = 0; j < places.length; j++) {
                mass[i] += i == j || same[i * places.length + j] ? share[j] : 0;
            }
        }
    }

    /** The likeliest candidate. */
    int best() {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            double more = mass[i] - mass[best];
            best = more > 1e-9 || (more > -1e-9 && share[i] > share[best]) ? i : best;
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
    public double home(int candidate) {
        return home[candidate];
    }

    @Override
    public double share(int candidate) {
        return mass[candidate];
    }

    /** Whether two bearers of a name are all but one place, such as a city and the county around it. */
    private static boolean same(Gazetteer gazetteer, int one, int other) {
        return gazetteer.country(one) == gazetteer.country(other)
                && Math.abs(gazetteer.latitude(one) - gazetteer.latitude(other)) < SAME_DEGREES
                && Math.abs(gazetteer.longitude(one) - gazetteer.longitude(other)) < SAME_DEGREES;
    }

    /** Whether a division or county is named after a city in it, which is then the better known of the two. */
    private static boolean isNamesake(Gazetteer gazetteer, int area, int city) {
        Level level = gazetteer.level(area);
        Level inner = gazetteer.level(city);
        return (level == Level.DIVISION || level == Level.COUNTY)
                && (inner == Level.SETTLEMENT || inner == Level.CAPITAL)
                && gazetteer.logPopulation(city) > gazetteer.logPopulation(area) - NAMESAKE_SIZE
                && Containment.of(gazetteer, city, area);
    }
}
