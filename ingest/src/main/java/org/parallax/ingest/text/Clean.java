package org.parallax.ingest.text;

/** Clears text of what is not text. Non-breaking blanks stay in bodies, and count as blank everywhere. */
public final class Clean {

    private Clean() {}

    /**
     * Text without control characters (but TAB and LF), soft hyphens and byte order marks; every sort of line end becomes
     * LF.
     */
    public static String text(String raw) {
        int sound = 0;
        while (sound < raw.length() && isPlain(raw.charAt(sound))) {
            sound++;
        }
        if (sound == raw.length()) {
            return raw;
        }
        StringBuilder clean = new StringBuilder(raw.length()).append(raw, 0, sound);
        for (int i = sound; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (isWideLineEnd(c)) {
                clean.append('\n');
            } else if (isKept(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** One line for a title or a name: clean as {@link #text}, without bidi controls, runs of blanks made one. */
    public static String line(String raw) {
        int sound = 0;
        while (sound < raw.length() && isInLine(raw, sound)) {
            sound++;
        }
        if (sound == raw.length()) {
            return raw;
        }
        StringBuilder clean = new StringBuilder(raw.length()).append(raw, 0, sound);
        boolean gap = false;
        for (int i = sound; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                gap = clean.length() > 0;
            } else if (isKept(c) && !isBidiControl(c)) {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Whether the character stays in a line as it is: one that is seen, or a blank between two of those. */
    private static boolean isInLine(String text, int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at > 0 && at + 1 < text.length() && isSeen(text.charAt(at - 1)) && isSeen(text.charAt(at + 1));
        }
        return isSeen(c);
    }

    private static boolean isSeen(char c) {
        return (c > ' ' && c < '\u007f') || (!isBlank(c) && isKept(c) && !isBidiControl(c));
    }

    /** The text without blanks at its ends, non-breaking ones included. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether nothing but blanks is there, non-breaking ones included. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character is any sort of blank, line end or blank of no width. */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        }
        return c >= '\u0085' && (c == '\u0085' || c == '\u00a0' || (c > '\u1000' && isWideBlank(c)));
    }

    private static boolean isWideBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    /** Whether the character stays as it is. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\u007f') || (isKept(c) && !isWideLineEnd(c));
    }

    private static boolean isWideLineEnd(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isKept(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n';
        }
        return (c < '\u007f' || c > '\u009f') && c != '\u00ad' && c != '\ufeff' && c != '\ufffe' && c != '\uffff';
    }

    private static boolean isBidiControl(char c) {
        return (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c';
    }
}
