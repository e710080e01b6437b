package org.parallax.cli.terminal;

/** Ways to set off words on a terminal. Where colour is off, they change nothing. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    UNDERLINE("4"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text in this style. */
    public String of(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
