package org.parallax.ingest.resource;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.parallax.api.source.Resource;

/** Makes resources, and reads them whole within a limit. */
public final class Resources {

    private static final int HEAD = 4_096;
    private static final int BUFFER = 1 << 16;

    private Resources() {}

    /** A file, unpacked where gzip packed it. */
    public static Resource file(Path file) {
        return new FileResource(file);
    }

    /** Standard input, or another stream that can be read once; {@code location} stands for it in provenance and problems. */
    public static Resource stream(URI location, InputStream in) {
        return new StreamResource(location, in);
    }

    /** A page in memory, with the media type and the time that came with it. */
    public static Resource bytes(
            URI location, byte[] bytes, Optional<String> contentType, Optional<Instant> retrieved) {
        return new BytesResource(location, bytes, contentType, retrieved);
    }

    /** A copy of what was fetched from an address on the web; of a resource as it is where the address is not known. */
    public static Resource fetched(Optional<URI> address, Resource copy) {
        return address.isPresent() ? new FetchedResource(address.get(), copy) : copy;
    }

    /**
     * All bytes of a resource. Where its gzip stream breaks off, what came before is given and marked so.
     *
     * @throws TooLargeException if there are more than {@code limit}
     * @throws IOException if nothing can be read
     */
    public static Content read(Resource resource, int limit) throws IOException {
        byte[] bytes = new byte[0];
        int size = 0;
        boolean truncated = false;
        try (InputStream in = resource.open()) {
            int there = in.available();
            bytes = new byte[there > HEAD ? Math.min(limit, there) : BUFFER];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes, size, bytes.length - size)) {
                size += read;
                int next = size == bytes.length ? in.read() : -1;
                if (size > limit || (size == limit && next >= 0)) {
                    throw new TooLargeException("Larger than %,d bytes, the limit of a document".formatted(limit));
                }
                if (size == bytes.length && next < 0) {
                    break;
                }
                if (next >= 0) {
                    bytes = Arrays.copyOf(bytes, 2 * size);
                    bytes[size++] = (byte) next;
                }
            }
        } catch (EOFException | ZipException e) {
            truncated = true;
        }
        return new Content(size == bytes.length ? bytes : Arrays.copyOf(bytes, size), truncated);
    }

    /**
     * The bytes of a resource.
     *
     * @param bytes what could be read
     * @param truncated whether its gzip stream broke off before the end
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Content(byte[] bytes, boolean truncated) {}

    /** The first bytes of a resource; packed ones where they cannot be unpacked. */
    static byte[] headOf(Resource resource) throws IOException {
        try (InputStream in = resource.open()) {
            return headOf(in);
        } catch (EOFException | ZipException e) {
            try (InputStream in = resource.openPacked()) {
                return headOf(in);
            }
        }
    }

    static byte[] headOf(InputStream in) throws IOException {
        byte[] head = new byte[HEAD];
        int size = 0;
        try {
            for (int read = in.read(head); read > 0; read = in.read(head, size, HEAD - size)) {
                size += read;
            }
        } catch (EOFException | ZipException e) {
            if (size == 0) {
                throw e;
            }
        }
        return size == HEAD ? head : Arrays.copyOf(head, size);
    }

    static String withoutGz(String name) {
        return name.regionMatches(true, Math.max(0, name.length() - 3), ".gz", 0, 3)
                ? name.substring(0, name.length() - 3)
                : name;
    }
}
