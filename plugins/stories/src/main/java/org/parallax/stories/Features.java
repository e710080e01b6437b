package org.parallax.stories;

import java.util.List;

/** What is looked at to tell whether two articles report one event: how much their vectors have in common. */
final class Features {

    /** The names of the features, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "all",
            "title",
            "lead",
            "names",
            "plain",
            "numbers", // cosines of the same view
            "title-all-greater",
            "title-all-less",
            "lead-all-greater",
            "lead-all-less", // of one's part with the other's whole
            "leading-names-greater",
            "leading-names-less", // the share of one's leading names that the other has
            "words-less",
            "words-greater",
            "numbers-differ",
            "root-all",
            "root-title",
            "root-lead",
            "root-names",
            "root-plain",
            "all-by-words",
            "root-all-by-words");

    private static final double FEW_WORDS = 5;
    private static final double USUAL_WORDS = 4;

    private final double[] dots = new double[Terms.VIEWS];
    private double titleAll;
    private double allTitle;
    private double leadAll;
    private double allLead;
    private int leadingOfOne;
    private int leadingOfOther;

    private Features(Terms one, Terms other) {
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int a = one.stem(i);
            int b = other.stem(j);
            if (a == b) {
                add(one, i, other, j);
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
    }

    /** The features of a pair, whichever comes first. */
    static double[] of(Sketch one, Sketch other) {
        return new Features(one.terms(), other.terms()).of(one.terms(), one.words(), other.terms(), other.words());
    }

    private void add(Terms one, int i, Terms other, int j) {
        for (int view = 0; view < Terms.VIEWS; view++) {
            dots[view] += (double) one.weight(view, i) * other.weight(view, j);
        }
        double a = one.weight(Terms.ALL, i);
        double b = other.weight(Terms.ALL, j);
        titleAll += one.weight(Terms.TITLES, i) * b;
        allTitle += a * other.weight(Terms.TITLES, j);
        leadAll += one.weight(Terms.LEAD, i) * b;
        allLead += a * other.weight(Terms.LEAD, j);
        leadingOfOne += one.has(i, Terms.LEADING) ? 1 : 0;
        leadingOfOther += other.has(j, Terms.LEADING) ? 1 : 0;
    }

    private double[] of(Terms one, int words, Terms other, int otherWords) {
        double all = dot(Terms.ALL);
        double less = Math.log(Math.min(words, otherWords) + FEW_WORDS);
        double greater = Math.log(Math.max(words, otherWords) + FEW_WORDS);
        double ofOne = share(leadingOfOne, one.leading());
        double ofOther = share(leadingOfOther, other.leading());
        boolean numbersDiffer = one.hasNumbers() && other.hasNumbers() && dot(Terms.NUMBERS) == 0;
        return new double[] {
            all,
            dot(Terms.TITLES),
            dot(Terms.LEAD),
            dot(Terms.NAMES),
            dot(Terms.PLAIN),
            dot(Terms.NUMBERS),
            Math.max(titleAll, allTitle),
            Math.min(titleAll, allTitle),
            Math.max(leadAll, allLead),
            Math.min(leadAll, allLead),
            Math.max(ofOne, ofOther),
            Math.min(ofOne, ofOther),
            less,
            greater,
            numbersDiffer ? 1 : 0,
            Math.sqrt(all),
            Math.sqrt(dot(Terms.TITLES)),
            Math.sqrt(dot(Terms.LEAD)),
            Math.sqrt(dot(Terms.NAMES)),
            Math.sqrt(dot(Terms.PLAIN)),
            all * (less - USUAL_WORDS),
            Math.sqrt(all) * (less - USUAL_WORDS)
        };
    }

    private double dot(int view) {
        return dots[view];
    }

    private static double share(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }
}
