package org.parallax.language;

import org.parallax.api.article.Article;

/**
 * A few hundred characters of an article that stand for all of it: from three places inside the
 * body, away from its edges where lines in another language hide, without addresses and digits, in time that does not
 * grow with the article.
 */
final class Sample {

    private static final int PIECES = 3;
    private static final int SHORT_BODY = 80;
    /** What is longer is text of a script without blanks between words. */
    private static final int LONGEST_WORD = 30;

    private Sample() {}

    static String of(Article article, int characters) {
        String text = article.body().length() < SHORT_BODY ? article.text() : article.body();
        StringBuilder clean = new StringBuilder(characters + PIECES);
        if (text.length() <= characters) {
            clean(text, 0, text.length(), clean);
        } else {
            int piece = characters / PIECES;
            for (int i = 0; i < PIECES; i++) {
                int from = (int) ((long) (text.length() - piece) * (2 * i + 1) / (2 * PIECES));
                clean(text, from, from + piece, clean);
            }
        }
        return clean.toString().strip();
    }

    /** Adds the words of a stretch of text, one blank between them; a word cut at either end is left out. */
    private static void clean(String text, int from, int to, StringBuilder clean) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            boolean cut = (start == from && from > 0 && !Character.isWhitespace(text.charAt(from - 1)))
                    || (end == to && to < text.length() && !Character.isWhitespace(text.charAt(to)));
            String word = text.substring(start, end);
            boolean whole = !cut || word.length() >= LONGEST_WORD;
            if (!word.isEmpty() && whole && !isAddress(word)) {
                append(word, clean);
            }
            start = end + 1;
        }
    }

    private static void append(String word, StringBuilder clean) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            clean.append(Character.isDigit(c) || Character.isISOControl(c) ? ' ' : c);
        }
        clean.append(' ');
    }

    /** Whether a word is a web address, a mail address, a handle or a hash tag. */
    private static boolean isAddress(String word) {
        int dot = word.indexOf('.');
        return word.startsWith("#")
                || word.startsWith("www.")
                || word.indexOf('@') >= 0
                || word.contains("://")
                || (dot > 0 && word.indexOf('/') > dot + 1);
    }
}
