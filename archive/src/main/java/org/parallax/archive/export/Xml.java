package org.parallax.archive.export;

/** Makes text fit for XML 1.0. */
public final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /** Text for an element or an attribute in double quotes; what XML cannot hold is replaced. */
    public static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(it -> {
            switch (it) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(it) ? it : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** As the grammar of XML 1.0 has it, without the control characters that it only puts up with. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
