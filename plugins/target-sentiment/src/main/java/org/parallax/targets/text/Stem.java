package org.parallax.targets.text;

/** The number of an English word without its ending, so that <i>praises</i>, <i>praised</i> and <i>praising</i> are one. */
final class Stem {

    private Stem() {}

    static int of(char[] word, int length) {
        int end = length;
        if (end > 4) {
            end = cut(word, end);
            if (word[end - 1] == 'e') {
                end--;
            }
            if (end > 3 && word[end - 1] == word[end - 2]) {
                end--;
            }
            if (word[end - 1] == 'i') {
                word[end - 1] = 'y';
            }
        }
        return Hash.of(word, 0, end);
    }

    private static int cut(char[] word, int end) {
        if (end > 5 && ends(word, end, 'i', 'n', 'g')) {
            return end - 3;
        }
        if (ends(word, end, 'e', 'd') || ends(word, end, 'e', 's') || ends(word, end, 'l', 'y')) {
            return end - 2;
        }
        return word[end - 1] == 's' && word[end - 2] != 's' ? end - 1 : end;
    }

    private static boolean ends(char[] word, int end, char... letters) {
        for (int i = 0; i < letters.length; i++) {
            if (word[end - letters.length + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
