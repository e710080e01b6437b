package org.parallax.sentiment.model;

import java.util.Arrays;
import java.util.Locale;

/** The words of a text, in arrays: runs of letters and inner apostrophes, without the ending of the possessive. */
final class Tokens {

    /** Longer runs of letters are no words. */
    private static final int LONGEST = 40;

    private static final int SHORTEST_SHOUT = 3;

    private final String text;
    private int count;
    private int[] begins;
    private int[] ends;
    private long[] hashes;
    private boolean[] shouted;

    private Tokens(String text) {
        this.text = text;
        int guess = 16 + text.length() / 5;
        begins = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        shouted = new boolean[guess];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isLetter(text.charAt(at)) ? tokens.add(at) : at + 1;
        }
        return tokens;
    }

    private int add(int begin) {
        long hash = Hash.NONE;
        boolean capitals = true;
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetter(c) && !isInnerApostrophe(at)) {
                break;
            }
            capitals &= !Character.isLowerCase(c);
            hash = Hash.with(hash, c);
            at++;
        }
        if (at - begin <= LONGEST) {
            int end = isPossessive(begin, at) ? at - 2 : at;
            put(begin, end, end == at ? hash : Hash.of(text, begin, end), capitals && end - begin >= SHORTEST_SHOUT);
        }
        return at;
    }

    private void put(int begin, int end, long hash, boolean shout) {
        if (count == begins.length) {
            int room = count * 2;
            begins = Arrays.copyOf(begins, room);
            ends = Arrays.copyOf(ends, room);
            hashes = Arrays.copyOf(hashes, room);
            shouted = Arrays.copyOf(shouted, room);
        }
        begins[count] = begin;
        ends[count] = end;
        hashes[count] = hash;
        shouted[count] = shout;
        count++;
    }

    private boolean isInnerApostrophe(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private boolean isPossessive(int begin, int end) {
        return end - begin > 2 && (text.charAt(end - 1) | 0x20) == 's' && !Character.isLetter(text.charAt(end - 2));
    }

    /** Whether a word ends in <i>n't</i>. */
    boolean isNot(int token) {
        int end = ends[token];
        return end - begins[token] > 3
                && (text.charAt(end - 1) | 0x20) == 't'
                && !Character.isLetter(text.charAt(end - 2))
                && (text.charAt(end - 3) | 0x20) == 'n';
    }

    int count() {
        return count;
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }

    long hash(int token) {
        return hashes[token];
    }

    /** Whether a word is printed in capitals and has at least three letters. */
    boolean isShouted(int token) {
        return shouted[token];
    }

    /** A word in lower case, with a straight apostrophe. */
    String word(int token) {
        return text.substring(begins[token], ends[token])
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** The first word that begins at or after a place in the text. */
    int firstFrom(int place) {
        int found = Arrays.binarySearch(begins, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }

    String text() {
        return text;
    }
}
