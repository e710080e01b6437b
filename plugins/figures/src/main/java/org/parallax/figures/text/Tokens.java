package org.parallax.figures.text;

import java.util.Arrays;
import java.util.Locale;

/** The words, numbers and marks of a text, as offsets. A run of one mark is one token. */
public final class Tokens {

    private static final int LONGEST_NUMBER = 20;

    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;

    /** The tokens of a text. */
    public Tokens(String text) {
        this.text = text;
        starts = new int[Math.max(16, text.length() / 5)];
        ends = new int[starts.length];
        split();
    }

    private void split() {
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < length && isInWord(end)) {
                    end++;
                }
            } else if (isDigit(c)) {
                while (end < length && (isDigit(text.charAt(end)) || isSeparator(end))) {
                    end++;
                }
            } else {
                while (end < length && text.charAt(end) == c) {
                    end++;
                }
            }
            add(at, end);
            at = end;
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private boolean isInWord(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || ((c == '\'' || c == '\u2019') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    /** A point, comma or thin blank with a digit behind it; ordinary blanks divide groups only where three digits follow. */
    private boolean isSeparator(int at) {
        char c = text.charAt(at);
        if (at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
            return false;
        }
        if (c == '.' || c == ',') {
            return true;
        }
        boolean blank = c == '\u00a0' || c == '\u202f' || c == '\u2009';
        return blank && digits(at + 1) == 3 && at > 0 && isDigit(text.charAt(at - 1));
    }

    private int digits(int from) {
        int at = from;
        while (at < text.length() && at < from + 4 && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The token in lower case, with plain apostrophes; empty before the first and behind the last one. */
    public String lower(int token) {
        if (token < 0 || token >= size) {
            return "";
        }
        int end = Math.min(ends[token], starts[token] + 40);
        return text.substring(starts[token], end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The first character of the token; a line end before the first and behind the last one. */
    public char first(int token) {
        return token < 0 || token >= size ? '\n' : text.charAt(starts[token]);
    }

    public boolean isNumber(int token) {
        return isDigit(first(token)) && ends[token] - starts[token] <= LONGEST_NUMBER;
    }

    public boolean isWord(int token) {
        return Character.isLetter(first(token));
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && token < size && ends[token - 1] == starts[token];
    }

    /** Whether a line ends between the token and the one before it. */
    public boolean opensLine(int token) {
        if (token <= 0 || token >= size) {
            return true;
        }
        for (int at = ends[token - 1]; at < starts[token]; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\u00a0'
                || Character.isWhitespace(c)
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u202f'
                || c == '\u2009';
    }
}
