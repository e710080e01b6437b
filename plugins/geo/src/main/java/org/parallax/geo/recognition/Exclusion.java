package org.parallax.geo.recognition;

import org.parallax.geo.recognition.Lexicon.Section;

/** Names that are never meant as places, by rule: parts of newspapers', clubs' and persons' names. */
final class Exclusion {

    private final Lexicon lexicon;

    Exclusion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean applies(Words words, Mention mention) {
        int first = mention.firstWord();
        int next = mention.endWord();
        boolean single = next == first + 1;
        if (mention.end() < words.text().length() && isCurrency(words.text().charAt(mention.end()))) {
            return true;
        }
        if (single && !words.is(first, Words.UNSPACED) && lexicon.is(words.stem(first), Section.NEVER)) {
            return true;
        }
        if (next < words.count() && words.gap(next) == Words.SPACE && words.is(next, Words.CAPITALISED)) {
            long word = words.stem(next);
            if (lexicon.is(word, Section.CLUB) || lexicon.is(word, Section.PRESS)) {
                return mention.end() == words.end(next - 1);
            }
        }
        if (first > 0 && words.gap(first) == Words.SPACE && words.is(first - 1, Words.CAPITALISED)) {
            return single && !mention.isDemonym() && isPerson(words, first);
        }
        return false;
    }

    /** Whether a sign makes a currency of the country before it: <i>US$5</i>. */
    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a given name stands right before a name of one word: <i>Maria Santiago</i>. */
    boolean isNamesake(Words words, Mention mention) {
        int first = mention.firstWord();
        return first > 0
                && mention.endWord() == first + 1
                && !mention.isDemonym()
                && words.gap(first) == Words.SPACE
                && words.is(first - 1, Words.CAPITALISED)
                && lexicon.is(words.stem(first - 1), Section.GIVEN);
    }

    /** Whether a title with a full stop stands before the name: <i>Mr. Jordan</i>. */
    private boolean isPerson(Words words, int first) {
        return lexicon.is(words.stem(first - 1), Section.TITLE) && words.length(first - 1) <= 4;
    }
}
