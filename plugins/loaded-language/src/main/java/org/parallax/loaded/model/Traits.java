package org.parallax.loaded.model;

import java.util.List;
import org.parallax.api.vocabulary.LoadedLanguage.Category;
import org.parallax.loaded.lexicon.Term;
import org.parallax.loaded.lexicon.Words;

/** What is counted of a sentence beside its words: its loaded terms by kind, its length, figures, marks. */
final class Traits {

    /** In the order that models are written in. */
    private static final List<Category> KINDS = List.of(
            Category.NAMING,
            Category.INTENSIFIER,
            Category.DEHUMANISING,
            Category.INSINUATION,
            Category.EUPHEMISM,
            Category.JUDGEMENT,
            Category.FRAMING);

    /** The share of all terms together. */
    static final int TOGETHER = 0;

    static final int COUNT = 8 + 2 * KINDS.size();

    private Traits() {}

    static double[] of(String text, int begin, int end, Words words, List<Term> terms) {
        double[] traits = new double[COUNT];
        double none = 1;
        for (Term term : terms) {
            double weight = term.entry().weight();
            none *= 1 - term.entry().share();
            traits[1] += weight;
            traits[2] = Math.max(traits[2], weight);
            int kind = 8 + 2 * KINDS.indexOf(term.entry().category());
            traits[kind + (term.entry().strength() == 3 ? 1 : 0)] += weight;
        }
        traits[TOGETHER] = 1 - none;
        traits[3] = Math.min(5, words.size() / 20.0);
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.end(i) - words.begin(i);
            traits[4] += Character.isDigit(text.charAt(words.begin(i))) ? 0.3 : 0;
        }
        traits[5] = words.size() == 0 ? 0 : letters / (5.0 * words.size());
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            traits[6] += c == '"' || c == '\u201C' || c == '\u201D' ? 0.5 : 0;
            traits[7] += c == '?' || c == '!' ? 1 : 0;
        }
        for (int i = 0; i < COUNT; i++) {
            traits[i] = Math.min(traits[i], 5);
        }
        return traits;
    }
}
