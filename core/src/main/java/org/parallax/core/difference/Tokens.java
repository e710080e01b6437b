package org.parallax.core.difference;

import java.util.Arrays;
import java.util.Map;
import org.parallax.api.annotation.Span;

/**
 * The words and marks of a text, each under a number that equal ones share. Blanks are none; a character of a script without
 * blanks between words is one.
 */
final class Tokens {

    private static final int ROOM = 64;

    private int[] numbers = new int[ROOM];
    private int[] starts = new int[ROOM];
    private int[] ends = new int[ROOM];
    private int size;

    private Tokens() {}

    /** The tokens of a text; {@code known} numbers those met before, and takes in the new ones. */
    static Tokens of(String text, Map<String, Integer> known) {
        Tokens tokens = new Tokens();
        int i = 0;
        while (i < text.length()) {
            int next = end(text, i);
            if (!isBlank(text.codePointAt(i))) {
                tokens.add(known.computeIfAbsent(text.substring(i, next), it -> known.size()), i, next);
            }
            i = next;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int codePoint = text.codePointAt(start);
        int end = start + Character.charCount(codePoint);
        if (!isOfWord(codePoint)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean inside = isInner(next) && end + 1 < text.length() && isOfWord(text.codePointAt(end + 1));
            if (!isOfWord(next) && !inside) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isOfWord(int codePoint) {
        return (Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint))
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Marks that stand inside words and figures: 1,200; 3.5; don't; twenty-two. */
    private static boolean isInner(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == '-' || codePoint == '.' || codePoint == ',';
    }

    private void add(int number, int start, int end) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        numbers[size] = number;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int number(int i) {
        return numbers[i];
    }

    /** Where the tokens from one up to but not including another stand; for none of them, the place between. */
    Span span(int from, int to) {
        if (from < to) {
            return new Span(starts[from], ends[to - 1]);
        }
        int place = from > 0 ? ends[from - 1] : 0;
        return new Span(place, place);
    }

    /** A hash of so many tokens in a row. */
    long run(int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ numbers[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
