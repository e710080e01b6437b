package org.parallax.archive;

import java.io.IOException;
import java.util.List;

/**
 * Tells the parts of a text in which something sought may stand from those in which it cannot, by a look at the characters. A blank
 * always parts two words, and in the scripts that {@link #isPlain} knows, a word begins and ends where letters and digits do
 * and its term is the same letters in lower case. What has other characters in it may hold anything.
 */
final class Stretches {

    /** Longer words are cut, and their parts may begin anywhere. */
    private static final int LONGEST_WORD = 255;

    /** Takes a part of a text. */
    @FunctionalInterface
    interface Part {
        void accept(int from, int to) throws IOException;
    }

    private final List<String> words;
    private final List<String> beginnings;
    private final int following;

    Stretches(Sought sought) {
        this.words = sought.phrases().stream().map(it -> it.get(0)).distinct().toList();
        this.beginnings = sought.beginnings();
        this.following = sought.longest() - 1;
    }

    /** Hands the parts of {@code text} on that may hold something; no phrase reaches from one into another. */
    void in(String text, Part parts) throws IOException {
        int from = -1;
        int to = 0;
        int left = 0;
        int end;
        for (int start = begin(text, 0); start < text.length(); start = begin(text, end)) {
            end = end(text, start);
            if (mayHold(text, start, end)) {
                from = from < 0 ? start : from;
                to = end;
                left = following;
            } else if (from >= 0 && left > 0) {
                to = end;
                left -= holdsWord(text, start, end) ? 1 : 0;
            } else if (from >= 0) {
                parts.accept(from, to);
                from = -1;
            }
        }
        if (from >= 0) {
            parts.accept(from, to);
        }
    }

    private static int begin(String text, int at) {
        int begin = at;
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean mayHold(String text, int from, int to) {
        if (to - from > LONGEST_WORD) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!isPlain(text.charAt(i))) {
                return true;
            }
        }
        for (int i = from; i < to; i++) {
            if ((i == from || !Character.isLetterOrDigit(text.charAt(i - 1))) && begins(text, i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text, int at, int to) {
        for (String word : words) {
            int end = at + word.length();
            if (isAt(text, at, to, word) && (end == to || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        for (String beginning : beginnings) {
            if (isAt(text, at, to, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int at, int to, String lower) {
        if (at + lower.length() > to) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** ASCII, and Greek to Arabic, in whose letters {@link TextAnalyzer} changes nothing but the case. */
    private static boolean isPlain(char c) {
        return c < 0x80 || (c >= 0x370 && c < 0x700);
    }
}
