package org.parallax.quotes;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;

/**
 * How far found quotations agree with labelled ones. A quotation counts as found where half of what it and the finding cover
 * they share, and its speaker as right where the spans of both touch.
 */
final class Agreement {

    private int labelled;
    private int found;
    private int recalled;
    private int attributed;
    private int right;

    static SortedMap<String, Double> of(List<Reading> labelled, List<Reading> found) {
        Agreement agreement = new Agreement();
        for (int i = 0; i < labelled.size(); i++) {
            agreement.add(labelled.get(i).get(Quote.QUOTES), found.get(i).get(Quote.QUOTES));
        }
        SortedMap<String, Double> figures = new TreeMap<>();
        figures.put("recall", share(agreement.recalled, agreement.labelled));
        figures.put("precision", share(agreement.right, agreement.found));
        figures.put("speaker-of-found", share(agreement.attributed, agreement.recalled));
        figures.put("end-to-end", share(agreement.attributed, agreement.labelled));
        return figures;
    }

    private void add(List<Annotation<Quote>> gold, List<Annotation<Quote>> system) {
        labelled += gold.size();
        found += system.size();
        for (Annotation<Quote> it : gold) {
            Optional<Annotation<Quote>> same = system.stream()
                    .filter(other -> agree(it.span(), other.span()))
                    .findFirst();
            recalled += same.isPresent() ? 1 : 0;
            attributed +=
                    same.filter(other -> touch(speaker(it), speaker(other))).isPresent() ? 1 : 0;
        }
        for (Annotation<Quote> it : system) {
            right += gold.stream().anyMatch(other -> agree(it.span(), other.span())) ? 1 : 0;
        }
    }

    private static Optional<Span> speaker(Annotation<Quote> quote) {
        return quote.value().speaker().flatMap(Quote.Speaker::span);
    }

    private static boolean touch(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    private static boolean agree(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int either = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return 2 * both >= either;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
