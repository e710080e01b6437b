package org.parallax.sentiment.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;

/** Weighs the sentences of one article. Made for one article, by one thread. */
public final class Sentences {

    private static final double QUOTED = 0.85;
    private static final double QUOTED_IN_ARTICLE = 0.5;
    /** Added to the number of words, so that very short sentences do not count too much. */
    private static final double DAMPING = 5;

    private final Model model;
    private final Tokens tokens;
    private final BitSet quoted;

    /** Reads an article, and its quotations where they are there. */
    public Sentences(Model model, Reading reading) {
        this.model = model;
        tokens = Tokens.of(reading.text());
        quoted = Quoted.in(reading, tokens);
    }

    /** Whether there is a word in a stretch of text. */
    public boolean hasWords(Span span) {
        return tokens.firstFrom(span.start()) < tokens.firstFrom(span.end());
    }

    /** How good or bad a sentence is. */
    public Toned tone(Span span) {
        int begin = tokens.firstFrom(span.start());
        int end = tokens.firstFrom(span.end());
        Lexicon lexicon = model.lexicon();
        Factors factors = new Factors(lexicon, tokens, begin, end, isExclaimed(span));
        double own = 0;
        double others = 0;
        for (int i = begin; i < end; i++) {
            double weight = lexicon.weight(tokens.hash(i));
            if (weight != 0) {
                double value = weight * factors.of(i, weight > 0, null);
                if (quoted.get(i)) {
                    others += value;
                } else {
                    own += value;
                }
            }
        }
        double root = root(begin, end);
        return new Toned(
                model.bias() + (own + QUOTED * others) / root,
                model.bias() + (own + QUOTED_IN_ARTICLE * others) / root);
    }

    /** The words of a sentence, in the order of the text; those that are worth nothing too. */
    public List<Term> terms(Span span) {
        int begin = tokens.firstFrom(span.start());
        int end = tokens.firstFrom(span.end());
        Lexicon lexicon = model.lexicon();
        Factors factors = new Factors(lexicon, tokens, begin, end, isExclaimed(span));
        List<Term> terms = new ArrayList<>(end - begin);
        for (int i = begin; i < end; i++) {
            double weight = lexicon.weight(tokens.hash(i));
            StringJoiner reasons = new StringJoiner(", ");
            double factor = factors.of(i, weight >= 0, reasons);
            if (quoted.get(i)) {
                factor *= QUOTED;
                reasons.add("quoted");
            }
            terms.add(new Term(tokens.word(i), weight, factor / root(begin, end), reasons.toString()));
        }
        return terms;
    }

    private static double root(int begin, int end) {
        return Math.sqrt(end - begin + DAMPING);
    }

    private boolean isExclaimed(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (tokens.text().charAt(i) == '!') {
                return true;
            }
        }
        return false;
    }
}
