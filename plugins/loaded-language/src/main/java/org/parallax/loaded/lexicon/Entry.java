package org.parallax.loaded.lexicon;

import org.parallax.api.vocabulary.LoadedLanguage.Category;

/**
 * One form of a word or phrase of the lexicon.
 *
 * @param form in lower case, its words parted by blanks
 * @param strength 3 is loaded nearly always, 2 mostly, 1 in company
 * @param reason in one phrase why
 * @param weight its strength, less where news use the form often, from 0 to 2
 */
public record Entry(String form, Category category, int strength, String reason, double weight) {

    /** How much the term alone makes a sentence loaded, from 0 to 0.9. */
    public double share() {
        return Math.min(0.9, weight / 2.4);
    }
}
