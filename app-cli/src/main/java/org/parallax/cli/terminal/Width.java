package org.parallax.cli.terminal;

/** How many columns text takes on a terminal: two for each East Asian wide character and emoji, none for a mark. */
public final class Width {

    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x231a, 0x231b}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff},
        {0xa000, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60},
        {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1faff}, {0x20000, 0x3fffd}
    };

    private Width() {}

    /** The columns of {@code text}, which is one line. */
    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** As much of {@code text} as fits into {@code columns}, with an ellipsis where something was cut off. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int used = 1; // the ellipsis
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + of(c) > columns) {
                break;
            }
            used += of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text with blanks after it up to {@code columns}. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
