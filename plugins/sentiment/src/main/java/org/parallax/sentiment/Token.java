package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.api.annotation.Span;

/**
 * A word of a sentence.
 *
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param word the word in lower case, with a straight apostrophe where it has one
 * @param shouted whether it is printed in capitals, and has at least three letters
 */
record Token(int start, int end, String word, boolean shouted) {

    private static final int LONGEST = 40;

    /** The words in a stretch of text: runs of letters and inner apostrophes. */
    static List<Token> in(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < span.end() && (Character.isLetter(text.charAt(i)) || isInnerApostrophe(text, i, span.end()))) {
                i++;
            }
            if (i - start <= LONGEST) {
                tokens.add(of(text, start, i));
            }
        }
        return tokens;
    }

    private static Token of(String text, int start, int end) {
        String word = text.substring(start, end);
        boolean shouted = word.length() >= 3 && word.chars().allMatch(Character::isUpperCase);
        return new Token(start, end, word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), shouted);
    }

    private static boolean isInnerApostrophe(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '\u2019') && i + 1 < end && Character.isLetter(text.charAt(i + 1));
    }
}
