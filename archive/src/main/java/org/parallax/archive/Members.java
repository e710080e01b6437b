package org.parallax.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads one journal file member by member. A member is a gzip member as RFC 1952 describes it, without optional header
 * fields; it holds the lines of one commit. The JDK's own gzip stream reads across members and so cannot tell where one
 * ends.
 */
final class Members implements Closeable {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    /** Takes the lines of a member. */
    @FunctionalInterface
    interface LineConsumer {
        void accept(String line) throws IOException;
    }

    private final Path file;
    private final FileChannel channel;
    private final long limit;
    private final Inflater inflater = new Inflater(true);
    private final ByteBuffer input = ByteBuffer.allocate(64 << 10).limit(0);
    private long start;
    private long read;

    /** Reads {@code file} from byte {@code from}, where a member begins, and nothing from {@code limit} on. */
    Members(Path file, long from, long limit) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, READ);
        this.start = from;
        this.read = from;
        this.limit = Math.min(limit, channel.size());
    }

    /** Where the next member begins: after the last whole one. */
    long offset() {
        return start;
    }

    /** Checks the next member and passes over it; false at the end. */
    boolean skip() throws IOException {
        return next(null);
    }

    /**
     * Reads the next member; false at the end. Its lines are handed out before its checksum is known to be right.
     *
     * @throws MemberException if it is torn or damaged, and then {@link #offset()} is where it begins
     */
    boolean next(@Nullable LineConsumer lines) throws IOException {
        if (start >= limit) {
            return false;
        }
        header();
        inflater.reset();
        Content content = new Content();
        if (lines == null) {
            content.transferTo(OutputStream.nullOutputStream());
        } else {
            BufferedReader reader = new BufferedReader(new InputStreamReader(content, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
            }
        }
        trailer(content.crc.getValue());
        start = read - input.remaining();
        return true;
    }

    private void header() throws IOException {
        if (u16() != 0x8b1f || u8() != 8 || u8() != 0) {
            throw damaged("it does not begin as a member should");
        }
        for (int i = 4; i < HEADER; i++) {
            u8();
        }
    }

    private void trailer(long crc) throws IOException {
        long stated = u16() | (long) u16() << 16;
        long length = u16() | (long) u16() << 16;
        if (stated != crc || length != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw damaged("its checksum is wrong");
        }
    }

    private int u16() throws IOException {
        return u8() | u8() << 8;
    }

    private int u8() throws IOException {
        fill();
        return input.get() & 0xff;
    }

    private void fill() throws IOException {
        if (input.hasRemaining()) {
            return;
        }
        input.clear().limit((int) Math.min(input.capacity(), limit - read));
        int count = input.hasRemaining() ? channel.read(input, read) : -1;
        input.flip();
        if (count <= 0) {
            throw new MemberException(file, start, "the file ends within it", true);
        }
        read += count;
    }

    private MemberException damaged(String what) {
        return new MemberException(file, start, what, false);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        channel.close();
    }

    /** The smallest a member can be, in bytes. */
    static int smallest() {
        return HEADER + TRAILER;
    }

    /** What a member holds, unpacked. */
    private final class Content extends InputStream {

        private final CRC32 crc = new CRC32();

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                while (length > 0 && !inflater.finished()) {
                    if (inflater.needsInput()) {
                        fill();
                        inflater.setInput(input);
                    }
                    int count = inflater.inflate(bytes, offset, length);
                    if (count > 0) {
                        crc.update(bytes, offset, count);
                        return count;
                    }
                    if (inflater.needsDictionary()) {
                        throw damaged("it asks for a dictionary");
                    }
                }
                return length == 0 ? 0 : -1;
            } catch (DataFormatException e) {
                throw damaged("it cannot be unpacked (" + e.getMessage() + ")");
            }
        }
    }
}
