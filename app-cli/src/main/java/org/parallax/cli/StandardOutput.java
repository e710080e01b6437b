package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Standard output that does not keep errors to itself, as {@link System#out} does. */
final class StandardOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private boolean gone;

    private StandardOutput(OutputStream out) {
        this.out = out;
    }

    static PrintStream open(boolean terminal) {
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        return new PrintStream(new java.io.BufferedOutputStream(out, BUFFER), terminal, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (gone) {
            return; // said once; what is still in a buffer goes nowhere
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            gone = true;
            String message = String.valueOf(e.getMessage());
            if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
                throw new OutputGone(e);
            }
            throw new UncheckedIOException("standard output could not be written: " + message, e);
        }
    }
}
