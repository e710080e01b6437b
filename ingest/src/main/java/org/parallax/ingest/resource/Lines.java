package org.parallax.ingest.resource;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.resource.Line.Fate;

/** Splits a stream at LF, and nowhere else, into lines of bounded length. Not for several threads. */
public final class Lines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int KEPT = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;
    private long offset;
    private boolean over;

    /** The lines of a stream; what of a line exceeds {@code limit} bytes is passed over. */
    public Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; null after the last. */
    public @Nullable Line next() throws IOException {
        if (over) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long begin = offset;
        long length = 0;
        Fate fate = Fate.WHOLE;
        while (true) {
            if (at == end) {
                Fate refill = refill();
                if (over) {
                    if (length == 0 && refill == Fate.WHOLE) {
                        return null;
                    }
                    return line(line, begin, refill == Fate.WHOLE ? fate : refill);
                }
            }
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length += stop - at;
            if (length > limit) {
                fate = Fate.TOO_LONG;
            }
            int room = (fate == Fate.TOO_LONG ? KEPT : limit) - line.size();
            line.write(buffer, at, Math.max(0, Math.min(stop - at, room)));
            offset += stop - at;
            at = stop;
            if (at < end) {
                at++;
                offset++;
                return line(line, begin, fate);
            }
        }
    }

    private Line line(ByteArrayOutputStream line, long begin, Fate fate) {
        byte[] bytes = line.toByteArray();
        int length = fate == Fate.TOO_LONG ? Math.min(bytes.length, KEPT) : bytes.length;
        int from = number == 0 && startsWithMark(bytes) ? 3 : 0;
        return new Line(++number, begin, Arrays.copyOfRange(bytes, from, Math.max(from, length)), fate);
    }

    private Fate refill() throws IOException {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            over = end == 0;
            return Fate.WHOLE;
        } catch (EOFException | ZipException e) {
            end = 0;
            over = true;
            return Fate.BROKEN_OFF;
        } catch (TooLargeException e) {
            end = 0;
            over = true;
            return Fate.REFUSED;
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
