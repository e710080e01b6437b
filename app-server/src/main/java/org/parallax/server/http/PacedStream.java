package org.parallax.server.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;

/** A body that has to keep up a rate, so that nobody holds a request open by sending a byte now and then. */
final class PacedStream extends FilterInputStream {

    private static final long SECOND = 1_000_000_000L;

    private final Limits limits;
    private final long begun = System.nanoTime();
    private long received;

    PacedStream(InputStream in, Limits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = super.read(bytes, offset, length);
            received += Math.max(0, count);
            if (count >= 0) {
                limits.checkRate(received, (System.nanoTime() - begun) / SECOND);
            }
            return count;
        } catch (EOFException e) {
            throw HttpProblem.of(ProblemType.BAD_REQUEST, "The body ends before it is complete");
        } catch (IOException e) {
            if (e instanceof java.nio.channels.ClosedChannelException || e.getCause() instanceof TimeoutException) {
                throw Limits.tooSlow();
            }
            throw e;
        }
    }
}
