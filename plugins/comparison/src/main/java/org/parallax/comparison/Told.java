package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Span;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.text.Likeness;
import org.parallax.comparison.text.Vocabulary;
import org.parallax.comparison.text.Word;

/** A story as it was told: who says what, and which sentences are alike. Sentences are numbered from 0. */
final class Told {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final List<Voices.Teller> tellers;
    private final List<Statement> statements;
    private final Vocabulary vocabulary;
    private final Likeness likeness;

    /** For each term, in whose words it is. */
    private final BitSet[] users;

    Told(List<Voices.Teller> tellers, List<Statement> statements) {
        this.tellers = tellers;
        this.statements = statements;
        this.vocabulary =
                new Vocabulary(statements.stream().map(it -> it.line().text()).toList());
        this.likeness = new Likeness(
                vocabulary,
                statements.stream().mapToInt(it -> it.teller().number()).toArray());
        this.users = new BitSet[vocabulary.size()];
        Arrays.setAll(users, it -> new BitSet());
        for (int i = 0; i < statements.size(); i++) {
            for (int term : vocabulary.terms(i)) {
                users[term].set(statements.get(i).teller().number());
            }
        }
    }

    List<Voices.Teller> tellers() {
        return tellers;
    }

    List<Statement> statements() {
        return statements;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Likeness likeness() {
        return likeness;
    }

    Evidence evidence(Statement statement) {
        return new Evidence(
                statement.telling().article().value(),
                statement.teller().id(),
                statement.line().span(),
                statement.line().text());
    }

    /** The words that a mark covers, which may go beyond what is kept of the line. */
    static String words(Statement statement, Span mark) {
        Span line = statement.line().span();
        String text = statement.line().text();
        int start = Math.min(text.length(), Math.max(0, mark.start() - line.start()));
        return text.substring(start, Math.min(text.length(), Math.max(start, mark.end() - line.start())));
    }

    /** Whether anybody but a teller has a term that any sentence of the teller's has. */
    boolean isElsewhere(int term, Voices.Teller teller) {
        BitSet others = (BitSet) users[term].clone();
        others.clear(teller.number());
        return !others.isEmpty();
    }

    /** Whether some other teller has all words of a name, or for the {@code last} of a person's, that one. */
    boolean isNamedElsewhere(String name, boolean last, Voices.Teller teller) {
        List<String> stems = new ArrayList<>(Word.of(name).stream()
                .filter(it -> !SUFFIXES.contains(it.lower()))
                .map(Word::stem)
                .filter(it -> !it.isEmpty())
                .toList());
        if (last && stems.size() > 2 && areElsewhere(stems.subList(0, stems.size() - 1), teller)) {
            return true; // with a second surname, which half of the desks leave out
        }
        return areElsewhere(last && !stems.isEmpty() ? stems.subList(stems.size() - 1, stems.size()) : stems, teller);
    }

    private boolean areElsewhere(List<String> stems, Voices.Teller teller) {
        BitSet others = new BitSet();
        others.set(0, tellers.size());
        others.clear(teller.number());
        for (String stem : stems) {
            int term = vocabulary.number(stem);
            others.and(term < 0 ? new BitSet() : users[term]);
        }
        return !others.isEmpty();
    }
}
