package org.parallax.cli;

/** Thrown where whoever reads standard output has stopped to, as {@code head} does when it has seen enough. */
final class OutputGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputGone(Throwable cause) {
        super("Nobody reads the output any more", cause);
    }
}
