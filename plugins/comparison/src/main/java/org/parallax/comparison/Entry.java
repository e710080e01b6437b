package org.parallax.comparison;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.part.Telling;
import org.parallax.comparison.text.Word;

/** A line while shared text is drawn off: it may turn out to be another's. */
final class Entry {

    /** The least share of words that two printings of a sentence have in common. */
    private static final double SAME = 0.6;

    private final Telling telling;
    private final Line line;
    private final Voices.Teller teller;
    private final BitSet printers = new BitSet();
    private final Set<String> words = new HashSet<>();
    private Optional<Entry> original = Optional.empty();

    Entry(Telling telling, Line line, Voices.Teller teller, Voices.Teller publisher) {
        this.telling = telling;
        this.line = line;
        this.teller = teller;
        printers.set(teller.number());
        printers.set(publisher.number());
        Word.of(line.text()).forEach(it -> words.add(it.lower()));
    }

    Line line() {
        return line;
    }

    /** How much of both lines' words they have in common, from 0 to 1; 0 where that is too little for printings of one. */
    double likeness(Entry other) {
        int most = Math.max(words.size(), other.words.size());
        if (most == 0 || Math.min(words.size(), other.words.size()) < SAME * most) {
            return 0;
        }
        long common = words.stream().filter(other.words::contains).count();
        double share = (double) common / (words.size() + other.words.size() - common);
        return share >= SAME ? share : 0;
    }

    /** This line is a printing of the other, unless that is one of this. */
    void becomes(Entry other) {
        Entry end = other.end();
        if (end != this && original.isEmpty()) {
            original = Optional.of(end);
            end.printers.or(printers);
        }
    }

    private Entry end() {
        Entry end = this;
        while (end.original.isPresent()) {
            end = end.original.get();
        }
        return end;
    }

    boolean isOwn() {
        return original.isEmpty();
    }

    Statement statement() {
        return new Statement(telling, line, teller, printers);
    }
}
