package org.parallax.cli.process;

/** Thrown where a command cannot go on; the message is a sentence for the person who ran it. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    private Failure(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    /** The command could not do what it was asked. */
    public Failure(String message) {
        this(Exit.FAILURE, message);
    }

    /** The command could not do what it was asked, because of {@code cause}. */
    public Failure(String message, Throwable cause) {
        this(Exit.FAILURE, message);
        initCause(cause);
    }

    /** The command was asked for something that makes no sense. */
    public static Failure usage(String message) {
        return new Failure(Exit.USAGE, message);
    }

    /** The exit code it ends with. */
    public int exit() {
        return exit;
    }
}
