package org.parallax.entities.text;

/** How a word is written. */
public final class Shape {

    public static final byte LOWER = 0;
    public static final byte CAPITALISED = 1;
    public static final byte ALL_CAPITALS = 2;
    public static final byte MIXED = 3;
    public static final byte INITIAL = 4;
    public static final byte DOTTED = 5;
    public static final byte YEAR = 6;
    public static final byte NUMBER = 7;
    public static final byte MARK = 8;
    public static final byte CASELESS = 9;
    public static final byte ONE_CAPITAL = 10;
    public static final byte COUNT = 11;

    private Shape() {}

    /** Whether a word so written may be a name or part of one by itself. */
    public static boolean isCapital(byte shape) {
        return (shape >= CAPITALISED && shape <= DOTTED) || shape == ONE_CAPITAL;
    }

    static byte of(String text, int begin, int end) {
        char first = text.charAt(begin);
        if (Character.isDigit(first)) {
            return end - begin == 4 && (first == '1' || first == '2') ? YEAR : NUMBER;
        }
        if (!Character.isLetter(first)) {
            return MARK;
        }
        int upper = 0;
        int lower = 0;
        int dots = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            dots += c == '.' ? 1 : 0;
        }
        if (upper == 0) {
            return lower == 0 ? CASELESS : LOWER;
        }
        if (dots > 0 && lower == 0) {
            return dots == 1 && upper == 1 ? INITIAL : DOTTED;
        }
        if (lower == 0) {
            return upper == 1 ? ONE_CAPITAL : ALL_CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(first) ? CAPITALISED : MIXED;
    }
}
