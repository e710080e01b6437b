package org.parallax.targets.text;

import java.util.Arrays;

/** The words, numbers and marks of a stretch of text, in arrays. Used over and over by one thread. */
public final class Words {

    /** Stands for every number. */
    public static final int NUMBER = Hash.of("#");

    private static final int LONGEST = 48;

    private final char[] letters = new char[LONGEST];
    private int count;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int[] stems = new int[64];
    private int[] kinds = new int[64];

    /** Reads {@code text} from one offset up to another. */
    public void read(String text, int from, int to) {
        count = 0;
        int at = from;
        while (at < to) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0') {
                at++;
            } else {
                at = take(text, at, to);
            }
        }
    }

    public int count() {
        return count;
    }

    public int begin(int word) {
        return begins[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The number of the word. */
    public int hash(int word) {
        return hashes[word];
    }

    /** The number of the word without its ending. */
    public int stem(int word) {
        return stems[word];
    }

    /** The bits of {@link Kind}. */
    public int kind(int word) {
        return kinds[word];
    }

    private int take(String text, int begin, int limit) {
        char first = text.charAt(begin);
        int end = begin + 1;
        if (Character.isLetter(first)) {
            while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end - 1 > begin && isShortNot(text, end, limit)) {
                add(text, begin, end - 1);
                add(text, end - 1, end + 2);
                return end + 2;
            }
        } else if (Character.isDigit(first)) {
            while (end < limit && isNumber(text, end, limit)) {
                end++;
            }
        } else if (isApostrophe(first)) {
            while (end < limit && end - begin <= 3 && Character.isLetter(text.charAt(end))) {
                end++;
            }
            end = end - begin > 3 ? begin + 1 : end;
        } else if (Character.isHighSurrogate(first) && end < limit && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        add(text, begin, end);
        return end;
    }

    private static boolean isNumber(String text, int at, int limit) {
        char c = text.charAt(at);
        return Character.isDigit(c)
                || ((c == '.' || c == ',') && at + 1 < limit && Character.isDigit(text.charAt(at + 1)));
    }

    /** Whether <i>n't</i> ends a word here, the <i>n</i> before {@code at}. */
    private static boolean isShortNot(String text, int at, int limit) {
        return at + 1 < limit
                && isApostrophe(text.charAt(at))
                && text.charAt(at + 1) == 't'
                && text.charAt(at - 1) == 'n';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void add(String text, int begin, int end) {
        if (count == begins.length) {
            int size = count * 2;
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
            hashes = Arrays.copyOf(hashes, size);
            stems = Arrays.copyOf(stems, size);
            kinds = Arrays.copyOf(kinds, size);
        }
        int length = Math.min(end - begin, LONGEST);
        for (int i = 0; i < length; i++) {
            letters[i] = Hash.lower(text.charAt(begin + i));
        }
        boolean number = Character.isDigit(text.charAt(begin));
        int hash = number ? NUMBER : Hash.of(letters, 0, length);
        begins[count] = begin;
        ends[count] = end;
        hashes[count] = hash;
        stems[count] = number ? NUMBER : Stem.of(letters, length);
        kinds[count] = Kind.of(hash) | (Character.isUpperCase(text.charAt(begin)) ? Kind.CAPITAL : 0);
        count++;
    }
}
