package org.parallax.cli.process;

/** Exit codes. */
public final class Exit {

    /** All went well. */
    public static final int OK = 0;

    /** The command could not do what it was asked. */
    public static final int FAILURE = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    /** The command finished, but some of its inputs, or a plug-in on some of them, failed. */
    public static final int PARTIAL = 3;

    private Exit() {}
}
