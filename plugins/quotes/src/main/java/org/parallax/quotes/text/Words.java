package org.parallax.quotes.text;

import java.util.Arrays;

/** The words and marks of a text, in arrays. Built in one pass by one thread; then it does not change. */
public final class Words {

    private static final int TO = Hash.of("to", 0, 2);
    private static final int INCLUDING = Hash.of("including", 0, 9);

    private final String text;
    private int count;
    private int[] begins;
    private int[] ends;
    private int[] hashes;
    private long[] kinds;

    private Words(String text) {
        this.text = text;
        int guess = 16 + text.length() / 5;
        begins = new int[guess];
        ends = new int[guess];
        hashes = new int[guess];
        kinds = new long[guess];
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

    /** The word's {@link Hash}; of <i>Ada's</i> that of <i>Ada</i>. */
    public int hash(int word) {
        return hashes[word];
    }

    /** What the word can be: bits of {@link Kind}. */
    public long kinds(int word) {
        return kinds[word];
    }

    public boolean is(int word, long kind) {
        return (kinds[word] & kind) != 0;
    }

    /** The first word that begins at or after an offset of the text. */
    public int from(int offset) {
        int at = Arrays.binarySearch(begins, 0, count, offset);
        return at < 0 ? -at - 1 : at;
    }

    private int add(int begin) {
        int end = endOf(begin);
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        begins[count] = begin;
        ends[count] = end;
        classify(begin, end);
        count++;
        return end;
    }

    private void classify(int begin, int end) {
        char first = text.charAt(begin);
        if (!isLetter(first)) {
            hashes[count] = Hash.of(text, begin, end);
            kinds[count] = Character.isDigit(first) ? Kind.NUMBER : mark(first);
            return;
        }
        int bare = bare(begin, end);
        hashes[count] = Hash.of(text, begin, bare);
        long kind = Lexicon.ENGLISH.kinds(hashes[count]) | Kind.LETTERS;
        kind |= Character.isUpperCase(first) ? Kind.CAPITAL : 0;
        kind |= bare < end ? Kind.OWNER : 0;
        kind |= bare - begin > 3 && text.charAt(bare - 1) == 's' && text.charAt(bare - 2) != 's' ? Kind.PLURAL : 0;
        kind |= hashes[count] == TO ? Kind.TO : 0;
        boolean adverb = bare - begin > 4 && text.charAt(bare - 1) == 'y' && text.charAt(bare - 2) == 'l';
        if (adverb && Character.isLowerCase(first) && (kind & (Kind.CUE | Kind.VERB)) == 0) {
            kind |= Kind.ADVERB;
        }
        boolean ing = bare - begin > 4
                && text.charAt(bare - 1) == 'g'
                && text.charAt(bare - 2) == 'n'
                && text.charAt(bare - 3) == 'i';
        boolean ed = bare - begin > 4 && text.charAt(bare - 1) == 'd' && text.charAt(bare - 2) == 'e';
        kind |= ed && Character.isLowerCase(first) ? Kind.ED : 0;
        kinds[count] = ing && hashes[count] != INCLUDING ? kind | Kind.ING : kind;
    }

    /** Where the word ends without <i>'s</i>. */
    private int bare(int begin, int end) {
        if (end - begin > 2 && isApostrophe(text.charAt(end - 2)) && (text.charAt(end - 1) | 32) == 's') {
            return end - 2;
        }
        return end - begin > 2 && isApostrophe(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static long mark(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case '-', '\u2013', '\u2014', '\u2015' -> Kind.DASH;
            case '.', '!', '?', '\u2026' -> Kind.STOP;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            default -> Kind.MARK;
        };
    }

    private int endOf(int begin) {
        char first = text.charAt(begin);
        if (!isLetter(first) && !Character.isDigit(first)) {
            int end = begin + 1;
            while (end < text.length() && text.charAt(end) == first && (first == '-' || first == '.')) {
                end++;
            }
            return end;
        }
        int end = begin + 1;
        while (end < text.length() && isInside(begin, end)) {
            end++;
        }
        boolean plural = end < text.length()
                && isApostrophe(text.charAt(end))
                && text.charAt(end - 1) == 's'
                && end + 2 < text.length()
                && text.charAt(end + 1) == ' '
                && Character.isLetter(text.charAt(end + 2))
                && text.charAt(end) == '\u2019';
        return plural ? end + 1 : end;
    }

    private boolean isInside(int begin, int at) {
        char c = text.charAt(at);
        if (isLetter(c) || Character.isDigit(c)) {
            return true;
        }
        boolean more =
                at + 1 < text.length() && (isLetter(text.charAt(at + 1)) || Character.isDigit(text.charAt(at + 1)));
        if (c == '.') {
            // initials, abbreviations such as Sen., addresses, numbers
            return (more && at - begin <= 20) || isAbbreviation(begin, at) || isInitialsBeforeMark(begin, at);
        }
        return (more && (isApostrophe(c) || c == '-' || c == '&' || c == '@'))
                || (more
                        && (c == ',' || c == ':')
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1)));
    }

    /** Such as in <i>(D-N.C.)</i>. */
    private boolean isInitialsBeforeMark(int begin, int at) {
        return at - begin >= 3
                && text.charAt(at - 2) == '.'
                && at + 1 < text.length()
                && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == ',');
    }

    private boolean isAbbreviation(int begin, int at) {
        if (!Character.isUpperCase(text.charAt(begin)) || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return at - begin >= 3
                    && text.charAt(at - 2) == '.'
                    && at + 1 < text.length()
                    && text.charAt(at + 1) == ' '
                    && Character.isLowerCase(text.charAt(Math.min(text.length() - 1, at + 2)));
        }
        boolean initial = at - begin == 1 || (at - begin == 3 && text.charAt(begin + 1) == '.');
        return (initial && isLetter(text.charAt(at + 2)))
                || ((Lexicon.ENGLISH.kinds(Hash.of(text, begin, at)) & Kind.TITLE) != 0 && at - begin <= 4);
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
