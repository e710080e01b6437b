package org.parallax.figures.amounts;

import org.jspecify.annotations.Nullable;
import org.parallax.figures.text.Tokens;

/**
 * A number as it is written, in digits or words.
 *
 * @param value what it stands for
 * @param first its first token
 * @param next the token behind it
 * @param digits whether it is written in digits, at least in part
 * @param scaled whether it has a word such as <i>million</i>
 */
record Numeral(double value, int first, int next, boolean digits, boolean scaled) {

    /** The number that begins with a token, or null. */
    static @Nullable Numeral at(Tokens tokens, int token, boolean point, boolean money) {
        double value;
        boolean digits = tokens.isNumber(token);
        int first = token;
        int next = token + 1;
        if (digits) {
            value = digits(tokens.text().substring(tokens.start(token), tokens.end(token)), point);
            if (value < 0) {
                return null;
            }
        } else {
            value = Words.number(tokens.lower(token), point);
            boolean factor = value >= 100 || tokens.lower(token).equals("dozen");
            if (value <= 1 || (factor && !isOne(tokens, token))) {
                return null;
            }
            if (factor
                    && tokens.lower(token - 1).equals("a")
                    && tokens.lower(token - 2).equals("half")) {
                value /= 2;
                first = token - 2;
            }
            if (value >= 20
                    && value < 100
                    && tokens.first(next) == '-'
                    && tokens.isGlued(next)
                    && tokens.isGlued(next + 1)) {
                double unit = Words.number(tokens.lower(next + 1), point);
                if (unit > 0 && unit < 10) {
                    value += unit;
                    next += 2;
                }
            }
        }
        boolean scaled = false;
        for (int words = 0; words < 2; words++) {
            int at = next;
            if (tokens.first(at) == '-' && tokens.isGlued(at) && tokens.isGlued(at + 1)) {
                at++;
            }
            String word = tokens.lower(at);
            double scale = tokens.isWord(at) && !tokens.opensLine(at) ? Words.number(word, point) : 0;
            boolean letter = word.length() == 1 || word.equals("mm");
            boolean dozen = word.equals("dozen");
            if ((scale < 100 && !dozen) || (letter && !money)) {
                break;
            }
            value *= scale;
            scaled = !dozen;
            next = at + 1;
            if (tokens.first(next) == '.'
                    && tokens.isGlued(next)
                    && (word.equals("mio") || word.equals("mrd") || word.equals("тыс"))) {
                next++;
            }
        }
        return new Numeral(value, first, next, digits, scaled);
    }

    /** <i>a hundred</i>, <i>one million</i>; but not <i>hundreds of</i>. */
    private static boolean isOne(Tokens tokens, int token) {
        String before = tokens.lower(token - 1);
        String word = tokens.lower(token);
        return (before.equals("a") || before.equals("one")) && word.length() > 2 && !word.endsWith("s");
    }

    /** The value of digits with points and commas; negative where they are no number. */
    static double digits(String written, boolean point) {
        StringBuilder plain = new StringBuilder();
        char decimal = point ? '.' : ',';
        char group = point ? ',' : '.';
        int groups = 0;
        int since = 0;
        boolean fraction = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                since++;
            } else if (fraction || (groups > 0 && since != 3)) {
                return -1;
            } else if (c == decimal && (groups > 0 || !isGrouped(written, i, decimal, point))) {
                plain.append('.');
                fraction = true;
                since = 0;
            } else if (c == group || c == decimal || c > 0x80) {
                boolean whole = since <= 3 && i + 3 < written.length();
                if (!whole) {
                    return -1;
                }
                groups++;
                since = 0;
            }
        }
        if (!fraction && groups > 0 && since != 3) {
            return -1;
        }
        return Double.parseDouble(plain.toString());
    }

    /** Whether the mark divides groups after all, as it comes again: <i>1.234.567</i>. */
    private static boolean isGrouped(String written, int at, char mark, boolean point) {
        return written.indexOf(mark, at + 1) > 0 && !point;
    }
}
