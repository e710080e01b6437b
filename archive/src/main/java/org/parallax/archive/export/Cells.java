package org.parallax.archive.export;

/** Makes text harmless for tables: what a spreadsheet would take for a formula is marked as text. */
final class Cells {

    /** What begins a formula in some spreadsheet, as OWASP lists it: also in the wide forms that some fold to plain ones. */
    private static final String FORMULA = "=+-@\u0009\r\n＝＋－＠";

    private Cells() {}

    /**
     * Text without control characters, lines parted by a line feed. Where its first sign, blanks aside, begins a formula, an
     * apostrophe stands before it, which spreadsheets do not show.
     */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return isFormula(text) ? clean.insert(0, '\'').toString() : clean.toString();
    }

    /** As {@link #text}, on one line and without tabs. */
    static String line(String text) {
        return text(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            boolean invisible = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
            if (!invisible) {
                return false;
            }
        }
        return false;
    }
}
