package org.parallax.loaded.model;

import java.util.List;
import org.parallax.loaded.lexicon.Lexicon;
import org.parallax.loaded.lexicon.Term;
import org.parallax.loaded.lexicon.Words;

/** One sentence, made ready for a model. */
public final class Sentence {

    private final String text;
    private final Words words;
    private final List<Term> terms;
    private final double[] traits;

    private Sentence(String text, Words words, List<Term> terms, double[] traits) {
        this.text = text;
        this.words = words;
        this.terms = terms;
        this.traits = traits;
    }

    /** The sentence from {@code begin} to {@code end}. */
    public static Sentence of(String text, int begin, int end, Lexicon lexicon) {
        Words words = Words.of(text, begin, end);
        List<Term> terms = lexicon.terms(words);
        return new Sentence(text, words, terms, Traits.of(text, begin, end, words, terms));
    }

    /** The text that holds the sentence. */
    public String text() {
        return text;
    }

    /** Its words. */
    public Words words() {
        return words;
    }

    /** Its loaded terms. */
    public List<Term> terms() {
        return terms;
    }

    /** How much of the share of a loaded sentence its terms have together, from 0 to 1. */
    public double together() {
        return traits[Traits.TOGETHER];
    }

    double trait(int i) {
        return traits[i];
    }

    Features words(int mask) {
        Features features = new Features();
        for (int i = 0; mask > 0 && i < words.size(); i++) {
            features.addWord(words.hash(i), mask);
            if (i > 0) {
                features.addPair(words.hash(i - 1), words.hash(i), mask);
            }
        }
        return features;
    }

    Features letters(int mask) {
        Features features = new Features();
        for (int i = 0; mask > 0 && i < words.size(); i++) {
            features.addLetters(text, words.begin(i), words.end(i), mask);
        }
        return features;
    }
}
