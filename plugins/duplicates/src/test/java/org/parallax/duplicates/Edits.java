package org.parallax.duplicates;

import java.util.Arrays;

/** Edits texts as newsrooms do; words are separated by blanks. */
final class Edits {

    private Edits() {}

    /** Replaces so many words, anywhere. */
    static String replaceWords(String text, int count, Prose prose) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < count; i++) {
            words[prose.number(words.length)] = prose.word();
        }
        return String.join(" ", words);
    }

    /** Writes a share of the text anew, at its end. */
    static String swapTail(String text, double share, Prose prose) {
        String[] words = text.split(" ", -1);
        int kept = (int) (words.length * (1 - share));
        return String.join(" ", Arrays.copyOf(words, kept)) + " " + prose.text(words.length - kept);
    }

    /** Writes a share of the text anew, at its beginning. */
    static String swapHead(String text, double share, Prose prose) {
        String[] words = text.split(" ", -1);
        int cut = (int) (words.length * share);
        return prose.text(cut) + " " + String.join(" ", Arrays.copyOfRange(words, cut, words.length));
    }

    /** Cuts a share of the text off its end. */
    static String cutTail(String text, double share) {
        String[] words = text.split(" ", -1);
        return String.join(" ", Arrays.copyOf(words, (int) (words.length * (1 - share))));
    }

    /** Puts a paragraph between two words. */
    static String insert(String text, String paragraph, Prose prose) {
        String[] words = text.split(" ", -1);
        int at = prose.number(words.length);
        return String.join(" ", Arrays.copyOf(words, at)) + " " + paragraph + " "
                + String.join(" ", Arrays.copyOfRange(words, at, words.length));
    }
}
