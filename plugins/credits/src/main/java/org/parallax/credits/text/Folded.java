package org.parallax.credits.text;

/** Text in lower case, with one sort of blank, dash and apostrophe: as long as the original, so that offsets stay. */
public final class Folded {

    private Folded() {}

    /** The folded text, of the same length. */
    public static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' || c == '\r' ? ' ' : c;
        }
        return switch (c) {
            case '\u00a0', '\u202f', '\u2009', '\u200a', '\u3000', '\u2007', '\ufeff', '\u200b' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\uff1a' -> ':';
            default -> Character.toLowerCase(c);
        };
    }
}
