package org.parallax.entities.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words, numbers and marks of a text, in arrays. Built in one pass by one thread; then it does not change. */
public final class Words {

    private static final Set<Integer> ABBREVIATIONS = Arrays.stream(
                    ("inc corp co ltd jr sr st dr mr mrs ms gen col lt sen rep gov prof rev capt sgt maj cmdr mt ft bros adm"
                                    + " pres hon messrs")
                            .split(" "))
            .map(Hash::of)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_ABBREVIATION = 6;

    private final String text;
    private int count;
    private int[] begins;
    private int[] ends;
    private int[] hashes;
    private byte[] shapes;

    private Words(String text) {
        this.text = text;
        int guess = 16 + text.length() / 5;
        begins = new int[guess];
        ends = new int[guess];
        hashes = new int[guess];
        shapes = new byte[guess];
    }

    /** The words of a text. */
    public static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c)) {
                at++;
            } else {
                at = words.add(at);
            }
        }
        return words;
    }

    public String text() {
        return text;
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

    /** The word's {@link Hash}. */
    public int hash(int word) {
        return hashes[word];
    }

    /** The word's {@link Shape}. */
    public byte shape(int word) {
        return shapes[word];
    }

    public int length(int word) {
        return ends[word] - begins[word];
    }

    /** The first character of a word. */
    public char first(int word) {
        return text.charAt(begins[word]);
    }

    /** Whether nothing stands between a word and the one before. */
    public boolean isJoined(int word) {
        return word > 0 && ends[word - 1] == begins[word];
    }

    /** The first word from {@code word} on that begins at or after an offset of the text. */
    public int from(int word, int offset) {
        int at = word;
        while (at < count && begins[at] < offset) {
            at++;
        }
        return at;
    }

    private int add(int begin) {
        int end = endOf(begin);
        if (count == begins.length) {
            int size = count * 2;
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
            hashes = Arrays.copyOf(hashes, size);
            shapes = Arrays.copyOf(shapes, size);
        }
        begins[count] = begin;
        ends[count] = end;
        hashes[count] = Hash.of(text, begin, end);
        shapes[count] = Shape.of(text, begin, end);
        count++;
        return end;
    }

    private int endOf(int begin) {
        char first = text.charAt(begin);
        if (Character.isDigit(first)) {
            return numberEnd(begin);
        }
        if (!isLetter(first)) {
            return isApostrophe(first) ? possessiveEnd(begin) : markEnd(begin);
        }
        int dotted = dottedEnd(begin);
        return dotted > begin ? dotted : wordEnd(begin);
    }

    private int markEnd(int begin) {
        boolean pair = Character.isHighSurrogate(text.charAt(begin))
                && begin + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(begin + 1));
        return pair ? begin + 2 : begin + 1;
    }

    private int numberEnd(int begin) {
        int i = begin + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner = (c == ',' || c == '.' || c == ':')
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1));
            if (!inner && !Character.isDigit(c) && !isLetter(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** An apostrophe with a short ending: <i>'s</i>. */
    private int possessiveEnd(int begin) {
        int i = begin + 1;
        while (i < text.length() && i - begin <= 3 && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        boolean ending = i > begin + 1
                && i - begin <= 3
                && (i == text.length() || !isLetter(text.charAt(i)))
                && begin > 0
                && text.charAt(begin - 1) != '(';
        return ending ? i : begin + 1;
    }

    private int wordEnd(int begin) {
        int i = begin + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean name = isApostrophe(c)
                    && i - begin <= 2
                    && i + 1 < text.length()
                    && Character.isUpperCase(text.charAt(i + 1));
            if (!name && !isLetter(c) && !Character.isDigit(c)) {
                break;
            }
            i++;
        }
        boolean stop = i < text.length()
                && text.charAt(i) == '.'
                && i - begin < LONGEST_ABBREVIATION
                && Character.isUpperCase(text.charAt(begin))
                && ABBREVIATIONS.contains(Hash.of(text, begin, i));
        return stop ? i + 1 : i;
    }

    /** Where initials such as <i>U.S.</i> or <i>J.</i> end, or {@code begin} where there are none. */
    private int dottedEnd(int begin) {
        int i = begin;
        while (i + 1 < text.length() && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        if (i - begin > 2) {
            boolean more = i < text.length() && isLetter(text.charAt(i));
            boolean last = more
                    && Character.isUpperCase(text.charAt(i))
                    && (i + 1 == text.length() || !isLetter(text.charAt(i + 1)));
            return last ? i + 1 : i;
        }
        boolean initial = i - begin == 2 && i + 1 < text.length() && isNameAfter(i);
        return initial ? i : begin;
    }

    /** Whether a capital follows, at once or after one blank. */
    private boolean isNameAfter(int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) || (c == ' ' && Character.isUpperCase(text.charAt(at + 1)));
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
