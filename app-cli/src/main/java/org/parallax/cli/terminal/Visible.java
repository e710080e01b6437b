package org.parallax.cli.terminal;

/**
 * Makes text harmless for a terminal: control characters, which could move the cursor or run commands, and characters that
 * turn the direction of writing, which could make a line read as something else, are shown as escapes such as
 * {@code \x1b} and {@code \u202e}.
 */
public final class Visible {

    private Visible() {}

    /** The text on one line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return escape(text, false);
    }

    /** The text with its line breaks; tabs become spaces. */
    public static String text(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean keepLines) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (c == '\n' && keepLines) {
                shown.append('\n');
            } else if (c == '\n' || c == '\t' || (c == '\r' && !keepLines)) {
                shown.append(' ');
            } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                // the line feed after it is kept
            } else if (isHarmful(c)) {
                shown.append(c < 0x100 ? "\\x%02x".formatted(c) : "\\u%04x".formatted(c));
            } else {
                shown.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
            }
            i += length;
        }
        return shown.toString();
    }

    private static boolean isHarmful(int c) {
        return c < 0x20
                || (c >= 0x7f && c < 0xa0) // DEL and C1
                || c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x2028 && c <= 0x202e) // line separators, embeddings and overrides
                || (c >= 0x2066 && c <= 0x206f) // isolates and shaping switches
                || (c >= 0xfff9 && c <= 0xfffb)
                || (c >= 0xe0000 && c <= 0xe007f); // tags, which nothing shows
    }
}
