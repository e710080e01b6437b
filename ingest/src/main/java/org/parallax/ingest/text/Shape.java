package org.parallax.ingest.text;

/** What a line of text looks like, whatever its language. */
public final class Shape {

    private static final String TERMINAL = ".!?…。！？؟।:;";
    private static final String CLOSING = "\"”’»)]』」'）";

    private Shape() {}

    /** The number of words; in scripts that write no blanks between words, two characters count as one. */
    public static int words(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    /** Whether there are at least so many words. */
    public static boolean hasWords(String text, int fewest) {
        return words(text, fewest) >= fewest;
    }

    /** The number of words, counted no further than {@code enough}. */
    private static int words(String text, int enough) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words + (unspaced + 1) / 2 < enough; i++) {
            char c = text.charAt(i);
            if (isUnspaced(c)) {
                unspaced++;
                inside = false;
            } else if (Clean.isBlank(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    /** Whether there are at least so many digits. */
    public static boolean hasDigits(String text, int fewest) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < fewest; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= fewest;
    }

    /** Whether the line ends as a sentence does. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Clean.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && TERMINAL.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the first letter could open a headline: upper case, or of a script without case. */
    public static boolean opensUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            if (Character.isLetter(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** Whether there are letters, and none of them has upper and lower case. */
    public static boolean isCaseless(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    /** The letters of a line in lower case, everything between them one blank, digits left out. */
    public static String key(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                key[length++] = c;
            } else if (isKeyPart(c)) {
                key[length++] = Character.toLowerCase(c);
            } else if (length > 0 && key[length - 1] != ' ') {
                key[length++] = ' ';
            }
        }
        boolean open = length > 0 && key[length - 1] == ' ';
        return new String(key, 0, open ? length - 1 : length);
    }

    /** How many words the {@link #key} of a text has; 1 where it is empty. */
    static int keyWords(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = (c >= 'a' && c <= 'z') || isKeyPart(c);
            words += part && !inside ? 1 : 0;
            inside = part;
        }
        return Math.max(1, words);
    }

    private static boolean isKeyPart(char c) {
        return c < 0x80
                ? c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnspaced(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\u0e00' && c <= '\u0e7f');
    }
}
