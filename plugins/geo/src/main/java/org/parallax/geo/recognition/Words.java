package org.parallax.geo.recognition;

import java.util.Arrays;
import org.parallax.geo.gazetteer.Letters;
import org.parallax.geo.gazetteer.NameHash;

/** The words of a text, in arrays: where each begins and ends, how it is written, and what stands before it. For one thread. */
public final class Words {

    static final byte CAPITALISED = 1;
    static final byte ALL_CAPITALS = 2;
    static final byte UNSPACED = 4;
    static final byte SENTENCE_START = 8;
    static final byte STOP_AFTER = 16;
    static final byte DOTTED = 32;
    static final byte NUMBER = 64;

    static final byte SPACE = 0;
    static final byte HYPHEN = 1;
    static final byte INITIAL = 2;
    static final byte COMMA = 3;
    static final byte STOP = 4;
    static final byte BREAK = 5;
    static final byte OTHER = 6;

    private static final int LONGEST_ENDING = 5;
    private static final long IN = NameHash.word("in");

    private final String text;
    private int count;
    private int[] begins;
    private int[] ends;
    private int[] stemEnds;
    private long[] hashes;
    private long[] stems;
    private byte[] shapes;
    private byte[] gaps;
    private long[] lower = new long[0];

    private Words(String text) {
        this.text = text;
        int guess = 16 + text.length() / 5;
        begins = new int[guess];
        ends = new int[guess];
        stemEnds = new int[guess];
        hashes = new long[guess];
        stems = new long[guess];
        shapes = new byte[guess];
        gaps = new byte[guess];
    }

    /** The words of a text. */
    public static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            if (Letters.isWord(text.charAt(at))) {
                at = words.add(at);
            } else {
                at++;
            }
        }
        return words;
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** Where the word ends without a possessive <i>'s</i>. */
    int stemEnd(int word) {
        return stemEnds[word];
    }

    /** The number of the word as a whole. */
    long hash(int word) {
        return hashes[word];
    }

    /** The number of the word without a possessive <i>'s</i>. */
    long stem(int word) {
        return stems[word];
    }

    boolean is(int word, byte shape) {
        return (shapes[word] & shape) != 0;
    }

    /** What stands between the word and the one before. */
    byte gap(int word) {
        return gaps[word];
    }

    int length(int word) {
        return ends[word] - begins[word];
    }

    /** Whether {@code outer} follows {@code inner} after nothing but a comma, or an <i>in</i>. */
    public boolean adjoins(Mention inner, Mention outer) {
        int next = inner.endWord();
        if (outer.firstWord() == next && next < count) {
            return gaps[next] == COMMA || gaps[next] == SPACE || gaps[next] == INITIAL || inParentheses(next);
        }
        return outer.firstWord() == next + 1 && hashes[next] == IN && gaps[next] == SPACE && gaps[next + 1] == SPACE;
    }

    /** Whether a name stands where places do: after a preposition, at the begin of a line, or between commas. */
    public boolean mayBePlace(Mention mention) {
        int first = mention.firstWord();
        int next = mention.endWord();
        boolean before = first == 0
                || gaps[first] == BREAK
                || gaps[first] == COMMA
                || (gaps[first] == SPACE && (shapes[first - 1] & (CAPITALISED | NUMBER)) == 0);
        boolean after = next >= count || gaps[next] != SPACE || (shapes[next] & CAPITALISED) == 0;
        return before && after;
    }

    /** Whether the text has the word in lower case somewhere. */
    boolean inLowerCase(long word) {
        if (lower.length == 0) {
            lower = new long[Integer.highestOneBit(Math.max(8, count)) * 4];
            for (int i = 0; i < count; i++) {
                if ((shapes[i] & CAPITALISED) == 0) {
                    lower[lowerSlot(hashes[i])] = hashes[i];
                }
            }
        }
        return lower[lowerSlot(word)] == word;
    }

    private int lowerSlot(long word) {
        int slot = ((int) (word ^ (word >>> 32))) & (lower.length - 1);
        while (lower[slot] != 0 && lower[slot] != word) {
            slot = (slot + 1) & (lower.length - 1);
        }
        return slot;
    }

    private boolean inParentheses(int word) {
        return gaps[word] == OTHER && begins[word] - ends[word - 1] == 2 && text.charAt(begins[word] - 1) == '(';
    }

    private int add(int begin) {
        if (count == begins.length) {
            grow();
        }
        int word = count++;
        begins[word] = begin;
        boolean unspaced = Letters.isUnspaced(text.charAt(begin));
        int end = unspaced ? unspacedEnd(begin) : dottedEnd(begin);
        boolean dotted = end > begin && !unspaced;
        end = end > begin ? end : wordEnd(begin);
        ends[word] = end;
        stemEnds[word] = unspaced ? end : stemEnd(begin, end);
        hashes[word] = NameHash.word(text, begin, end);
        stems[word] = stemEnds[word] == end ? hashes[word] : NameHash.word(text, begin, stemEnds[word]);
        gaps[word] = word == 0 ? BREAK : gap(word, ends[word - 1], begin);
        shapes[word] = shape(begin, stemEnds[word], unspaced, dotted);
        if (end < text.length() && text.charAt(end) == '.') {
            shapes[word] |= STOP_AFTER;
        }
        if (gaps[word] == STOP || gaps[word] == BREAK) {
            shapes[word] |= SENTENCE_START;
        }
        return end;
    }

    private byte shape(int begin, int end, boolean unspaced, boolean dotted) {
        char first = text.charAt(begin);
        int shape = unspaced ? UNSPACED : 0;
        if (Character.isDigit(first)) {
            return (byte) (shape | NUMBER);
        }
        if (Character.isUpperCase(first) || isCaseless(first)) {
            shape |= CAPITALISED;
        }
        int upper = 0;
        boolean lower = false;
        for (int i = begin; i < end; i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower |= Character.isLowerCase(text.charAt(i));
        }
        if (upper >= 2 && !lower) {
            shape |= ALL_CAPITALS;
        }
        return (byte) (dotted ? shape | DOTTED : shape);
    }

    private static boolean isCaseless(char c) {
        return c >= 0x0530 && Character.isLetter(c) && !Character.isLowerCase(c);
    }

    private int unspacedEnd(int begin) {
        int end = begin;
        while (end < text.length() && Letters.isUnspaced(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where initials such as <i>U.S.</i> end, or {@code begin} if there are none. */
    private int dottedEnd(int begin) {
        int at = begin;
        int stops = 0;
        int letters = 0;
        while (at + 1 < text.length() && Character.isUpperCase(text.charAt(at))) {
            int next = at + 1;
            if (next + 1 < text.length() && Character.isLowerCase(text.charAt(next)) && text.charAt(next + 1) == '.') {
                next++;
            }
            if (text.charAt(next) != '.') {
                break;
            }
            stops++;
            at = next + 1;
            letters++;
        }
        boolean lone = at < text.length() && Character.isUpperCase(text.charAt(at)) && stops >= 1;
        if (lone && (at + 1 == text.length() || !Letters.isWord(text.charAt(at + 1)))) {
            return at + 1;
        }
        return stops >= 2 && letters <= 6 && (at == text.length() || !Letters.isWord(text.charAt(at))) ? at : begin;
    }

    private int wordEnd(int begin) {
        int end = begin + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = Letters.isApostrophe(c)
                    && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1))
                    && !Letters.isUnspaced(text.charAt(end + 1));
            if (!inner && (!Letters.isWord(c) || Letters.isUnspaced(c))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Where a word ends without an ending after an apostrophe: English <i>'s</i>, Turkish <i>'da</i>. */
    private int stemEnd(int begin, int end) {
        for (int i = end - 2; i > begin + 1 && i >= end - LONGEST_ENDING; i--) {
            if (Letters.isApostrophe(text.charAt(i))) {
                boolean ending = Character.isLowerCase(text.charAt(i + 1)) || end - i == 2;
                return ending ? i : end;
            }
        }
        return end;
    }

    private byte gap(int word, int from, int to) {
        boolean stop = false;
        boolean comma = false;
        boolean hyphen = false;
        boolean other = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2029') {
                return BREAK;
            }
            stop |= c == '.' || c == '!' || c == '?' || c == '\u3002';
            comma |= c == ',';
            hyphen |= Letters.isHyphen(c);
            other |= c != '.' && c != ',' && !Letters.isHyphen(c) && !Character.isWhitespace(c) && c != '\u00A0';
        }
        if (stop && !other && text.charAt(from) == '.' && !comma) {
            int length = ends[word - 1] - begins[word - 1];
            boolean initial = length <= 2 && (shapes[word - 1] & CAPITALISED) != 0;
            return initial ? INITIAL : STOP;
        }
        if (stop && text.charAt(to - 1) != '.') {
            return comma ? COMMA : STOP;
        }
        if (other) {
            return OTHER;
        }
        return comma ? COMMA : hyphen && to - from == 1 ? HYPHEN : hyphen ? OTHER : SPACE;
    }

    private void grow() {
        int size = begins.length * 2;
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
        stemEnds = Arrays.copyOf(stemEnds, size);
        hashes = Arrays.copyOf(hashes, size);
        stems = Arrays.copyOf(stems, size);
        shapes = Arrays.copyOf(shapes, size);
        gaps = Arrays.copyOf(gaps, size);
    }
}
