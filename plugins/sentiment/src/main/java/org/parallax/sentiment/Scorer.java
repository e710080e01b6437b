package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Sentiment.Tone;

/** Adds up what the words of a sentence contribute, and puts the sum between −1 and 1. */
final class Scorer {

    /** A sum whose square is this is worth a score of 0.7; VADER's constant. */
    private static final double HALF = 15;
    /** Beyond this, readers call a sentence of news positive or negative. */
    private static final double NEUTRAL = 0.23;

    private final Lexicon lexicon;

    Scorer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a sentence that are worth something, in the order of the text. */
    List<Contribution> contributions(String text, Span sentence) {
        List<Token> tokens = Token.in(text, sentence);
        Factor[] factors = Rules.factors(text, sentence, tokens);
        List<Contribution> contributions = new ArrayList<>();
        int i = 0;
        while (i < factors.length) {
            Idioms.Idiom idiom = Idioms.at(tokens, i);
            int length = Math.max(1, idiom.length());
            double valence = idiom.length() > 0
                    ? idiom.valence()
                    : lexicon.valence(tokens.get(i).word());
            if (valence != 0) {
                contributions.add(new Contribution(words(tokens, i, length), valence, factors[i]));
            }
            i += length;
        }
        return contributions;
    }

    /** The score of a sum of contributions, from −1 to 1. */
    static double score(List<Contribution> contributions) {
        return squash(contributions.stream().mapToDouble(Contribution::value).sum());
    }

    static double squash(double sum) {
        return sum / Math.sqrt(sum * sum + HALF);
    }

    /** How fast the score grows with the sum. */
    static double slope(double sum) {
        double root = Math.sqrt(sum * sum + HALF);
        return HALF / (root * root * root);
    }

    /** A score in one word. */
    static Tone tone(double score) {
        if (score > NEUTRAL) {
            return Tone.POSITIVE;
        }
        return score < -NEUTRAL ? Tone.NEGATIVE : Tone.NEUTRAL;
    }

    private static String words(List<Token> tokens, int from, int length) {
        return tokens.subList(from, from + length).stream().map(Token::word).collect(Collectors.joining(" "));
    }
}
