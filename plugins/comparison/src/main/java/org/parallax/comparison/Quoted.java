package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.vocabulary.Quote;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.report.Comparison.Speaker;
import org.parallax.comparison.text.Word;

/** Whom each teller quotes. */
final class Quoted {

    private static final int MOST = 30;
    private static final int SHOWN = 5;

    private final Told told;
    private final List<Map<String, Speaker>> speakers = new ArrayList<>();

    Quoted(Told told) {
        this.told = told;
        told.tellers().forEach(it -> speakers.add(new LinkedHashMap<>()));
        for (Statement statement : told.statements()) {
            for (Line.Said it : statement.line().quotes()) {
                add(statement, it);
            }
        }
    }

    /** Speakers of one teller are the same by the last word of their names: Orrick is Dana Orrick. */
    private static String key(String name) {
        List<Word> words = Word.of(name);
        return words.isEmpty() ? name : words.get(words.size() - 1).lower().toLowerCase(Locale.ROOT);
    }

    private void add(Statement statement, Line.Said said) {
        boolean direct = said.kind() == Quote.Kind.DIRECT || said.kind() == Quote.Kind.BLOCK;
        Speaker one =
                new Speaker(said.speaker(), said.role(), false, 1, direct ? 1 : 0, List.of(told.evidence(statement)));
        speakers.get(statement.teller().number()).merge(key(said.speaker()), one, Quoted::plus);
    }

    private static Speaker plus(Speaker one, Speaker other) {
        List<Evidence> sentences = new ArrayList<>(one.sentences());
        if (sentences.size() < SHOWN) {
            other.sentences().stream().filter(it -> !sentences.contains(it)).forEach(sentences::add);
        }
        Optional<String> role = one.role().isPresent() ? one.role() : other.role();
        return new Speaker(
                one.name().length() >= other.name().length() ? one.name() : other.name(),
                role,
                false,
                one.quotations() + other.quotations(),
                one.direct() + other.direct(),
                List.copyOf(sentences));
    }

    List<Speaker> of(Voices.Teller teller) {
        return speakers.get(teller.number()).entrySet().stream()
                .map(it -> lone(it.getValue(), isOnlyHere(it.getKey(), teller)))
                .sorted(Comparator.comparingInt((Speaker it) -> -it.quotations()))
                .limit(MOST)
                .toList();
    }

    private boolean isOnlyHere(String key, Voices.Teller teller) {
        for (int i = 0; i < speakers.size(); i++) {
            if (i != teller.number() && speakers.get(i).containsKey(key)) {
                return false;
            }
        }
        return true;
    }

    private static Speaker lone(Speaker it, boolean only) {
        return new Speaker(it.name(), it.role(), only, it.quotations(), it.direct(), it.sentences());
    }
}
