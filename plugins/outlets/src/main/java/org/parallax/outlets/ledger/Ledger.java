package org.parallax.outlets.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What some articles say of their outlets: how many there are, and those of them that share their text.
 *
 * @param articles how many articles there are, by {@link #key}
 * @param runs the postings, in no order
 */
public record Ledger(Sums articles, List<List<Posting>> runs) {

    private static final char BETWEEN = '\n';

    /** The key of an outlet's articles of one month; the month is empty where no day is known. */
    static String key(String outlet, String month) {
        return outlet + BETWEEN + month;
    }

    /** The outlet that a key is of. */
    public static String outlet(String key) {
        return key.substring(0, key.indexOf(BETWEEN));
    }

    /** The month that a key is of. */
    public static String month(String key) {
        return key.substring(key.indexOf(BETWEEN) + 1);
    }

    public Ledger plus(Ledger other) {
        return new Ledger(articles.plus(other.articles), Runs.plus(runs, other.runs, List::size, Ledger::join));
    }

    /** The postings, by article. */
    public List<Posting> postings() {
        return runs.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Posting::article))
                .toList();
    }

    private static List<Posting> join(List<Posting> one, List<Posting> other) {
        List<Posting> both = new ArrayList<>(one.size() + other.size());
        both.addAll(one);
        both.addAll(other);
        return both;
    }
}
