package org.parallax.cli.terminal;

/** Points at a place in a line. */
public final class Caret {

    private static final int BEFORE = 50;
    private static final int AFTER = 20;
    private static final String INDENT = "  ";

    private Caret() {}

    /** The line, or of a long one the surroundings of the place, and below it a caret under the character at {@code position}. */
    public static String under(String line, int position) {
        int at = Math.min(position, line.length());
        int start = at <= BEFORE ? 0 : whole(line, at - BEFORE);
        int end = whole(line, Math.min(line.length(), at + AFTER));
        String before = (start > 0 ? "…" : "") + Visible.line(line.substring(start, at));
        String after = Visible.line(line.substring(at, Math.max(at, end))) + (end < line.length() ? "…" : "");
        return INDENT + before + after + "\n" + INDENT + " ".repeat(Width.of(before)) + "^";
    }

    /** An offset that does not part a pair of surrogates. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }
}
