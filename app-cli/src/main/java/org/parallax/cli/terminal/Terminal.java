package org.parallax.cli.terminal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import org.parallax.cli.process.Surroundings;

/** Where commands say things: the result on {@link #out}, everything else on standard error. */
@Singleton
public final class Terminal {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    private final Surroundings surroundings;
    private final boolean colourOut;
    private final boolean colourErr;
    private boolean quiet;
    private boolean debug;

    @Inject
    Terminal(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.colourOut = isColoured(surroundings, surroundings.outIsTerminal());
        this.colourErr = isColoured(surroundings, surroundings.errIsTerminal());
    }

    /** Whether colour is wanted: NO_COLOR forbids it, CLICOLOR_FORCE asks for it, else it is for terminals that can. */
    public static boolean isColoured(Surroundings surroundings, boolean isTerminal) {
        if (!surroundings.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = surroundings.variable("CLICOLOR_FORCE");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return isTerminal && !surroundings.variable("TERM").equals("dumb");
    }

    /** Says no more than results and errors. */
    public void quiet(boolean value) {
        quiet = value;
    }

    /** Shows where in the program an error came from. */
    public void debug(boolean value) {
        debug = value;
    }

    public boolean isDebugging() {
        return debug;
    }

    public boolean isQuiet() {
        return quiet;
    }

    /** Standard output, for results. */
    public PrintStream out() {
        return surroundings.out();
    }

    /** Prints a line of the result, which must be harmless already. */
    public void print(String line) {
        surroundings.out().println(line);
    }

    /** Prints lines of the result. */
    public void print(List<String> lines) {
        lines.forEach(this::print);
    }

    /** Tells something by the way, on standard error, unless asked to be quiet. */
    public void note(String message) {
        if (!quiet) {
            surroundings.err().println(message);
        }
    }

    /** Tells a mistake, on standard error, in the words given. */
    public void error(String message) {
        surroundings.err().println(Style.RED.of("parallax: ", colourErr) + Visible.text(message));
    }

    /** Text of the result in a style, where results are in colour. */
    public String style(Style style, String text) {
        return style.of(text, colourOut);
    }

    public boolean isColoured() {
        return colourOut;
    }

    /** Text for standard error in a style. */
    public String styleError(Style style, String text) {
        return style.of(text, colourErr);
    }

    /** The columns a line of the result may take. */
    public int columns() {
        int columns = surroundings.columns();
        return columns == 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** Progress of something long; shown only on a terminal. */
    public Progress progress(String what) {
        return new Progress(
                surroundings.err(),
                what,
                surroundings.errIsTerminal()
                        && !quiet
                        && !surroundings.variable("TERM").equals("dumb"));
    }
}
