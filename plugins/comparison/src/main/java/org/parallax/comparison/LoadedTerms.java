package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.report.Comparison.Loaded;

/** The loaded terms that each teller uses itself. */
final class LoadedTerms {

    private static final int MOST = 30;
    private static final int SHOWN = 10;

    private final List<Map<String, Loaded>> terms = new ArrayList<>();

    LoadedTerms(Told told) {
        told.tellers().forEach(it -> terms.add(new TreeMap<>()));
        for (Statement statement : told.statements()) {
            for (Line.Term it : statement.line().loaded()) {
                String term = Told.words(statement, it.span()).toLowerCase(Locale.ROOT);
                if (!term.isBlank()) {
                    Loaded one = new Loaded(term, it.category(), 1, List.of(told.evidence(statement)));
                    terms.get(statement.teller().number()).merge(term, one, LoadedTerms::plus);
                }
            }
        }
    }

    private static Loaded plus(Loaded one, Loaded other) {
        List<Evidence> sentences = new ArrayList<>(one.sentences());
        if (sentences.size() < SHOWN) {
            sentences.addAll(other.sentences());
        }
        return new Loaded(one.term(), one.category(), one.times() + other.times(), List.copyOf(sentences));
    }

    List<Loaded> of(Voices.Teller teller) {
        return terms.get(teller.number()).values().stream()
                .sorted(Comparator.comparingInt(it -> -it.times()))
                .limit(MOST)
                .toList();
    }
}
