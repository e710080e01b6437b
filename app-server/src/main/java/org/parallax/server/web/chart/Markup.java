package org.parallax.server.web.chart;

/** HTML or SVG while it is written: every text and every attribute is escaped. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element. {@code attributes} are names and values in turns; what has an empty name is left out. */
    public Markup open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        return open(element, attributes).close(element);
    }

    /** An element with nothing but text in it. */
    public Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Other markup. */
    public Markup add(Markup other) {
        out.append(other.out);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
    }

    /** A part of the whole width or height. */
    public static String percent(double part) {
        return number(100 * part) + "%";
    }

    /** A number of at most two decimals. */
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /** The markup so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
