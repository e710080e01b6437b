package org.parallax.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stretch of a stream that can be looked at before it is taken, and gone back to as far as it is held. */
final class Window {

    /** How much is held at most for going back, beside what is looked at. */
    private static final int MOST_HELD = 8 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int KEPT = 1 << 20;

    private InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int held = -1;
    private long base;
    private boolean over;

    Window(InputStream in) {
        this.in = in;
    }

    /** Begins anew on another stream. */
    void restart(InputStream other) {
        in = other;
        buffer = buffer.length > KEPT ? new byte[BUFFER] : buffer;
        at = 0;
        end = 0;
        held = -1;
        base = 0;
        over = false;
    }

    /** Where the next byte stands, counting from 0. */
    long position() {
        return base + at;
    }

    /** Sees to it that {@code count} bytes can be looked at; returns how many of them there are. */
    int need(int count) throws IOException {
        while (end - at < count && !over) {
            fill(count);
        }
        return Math.min(count, end - at);
    }

    /** The byte {@code ahead} places from here, which must have been asked for. */
    int peek(int ahead) {
        return buffer[at + ahead] & 0xff;
    }

    /** Whether these are the next bytes. */
    boolean startsWith(byte[] bytes) throws IOException {
        return need(bytes.length) == bytes.length
                && Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** Takes bytes that were asked for. */
    byte[] take(int count) {
        at += count;
        return Arrays.copyOfRange(buffer, at - count, at);
    }

    void skip(int count) {
        at += count;
    }

    /** Gives back bytes that were skipped last. */
    void unskip(int count) {
        at -= count;
    }

    /** Everything that can be looked at without reading on: array, place and length belong to the window. */
    byte[] buffer() {
        return buffer;
    }

    int offset() {
        return at;
    }

    int length() {
        return end - at;
    }

    /** Holds what follows, so that {@link #rewind} can come back here. */
    void hold() {
        held = at;
    }

    /** Goes back to {@code behind} bytes behind the place last held, or as far as is still there. */
    void rewind(int behind) {
        if (held >= 0) {
            at = Math.min(end, Math.max(held + behind, 0));
        }
    }

    /**
     * Goes on to the next place that begins with {@code pattern}; to the end where there is none.
     *
     * @return whether there is one
     */
    boolean seek(byte[] pattern) throws IOException {
        while (need(Math.max(pattern.length, BUFFER / 2)) >= pattern.length) {
            int last = end - pattern.length;
            for (int i = at; i <= last; i++) {
                if (buffer[i] == pattern[0]
                        && Arrays.equals(buffer, i, i + pattern.length, pattern, 0, pattern.length)) {
                    at = i;
                    return true;
                }
            }
            at = last + 1;
        }
        at = end;
        return false;
    }

    private void fill(int count) throws IOException {
        if (held >= 0 && at - held > MOST_HELD) {
            held = -1;
        }
        int keep = held >= 0 ? held : at;
        if (keep > 0 && (end == buffer.length || buffer.length - at < count)) {
            System.arraycopy(buffer, keep, buffer, 0, end - keep);
            base += keep;
            at -= keep;
            end -= keep;
            held = held >= 0 ? 0 : -1;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        over = read < 0;
        end += Math.max(0, read);
    }
}
