package org.parallax.ingest.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.resource.Counted;

/**
 * Goes through the files of a ZIP as they come. One that is not packed and says its length only behind itself, as programs write
 * that make web archives while they go, ends nowhere for who reads on; from there on the list at the end of the ZIP is used.
 */
final class Unzipping implements Entries.Unpacker {

    private final Counted packed;
    private final Optional<Path> file;
    private final ZipInputStream coming;
    private int gone;
    private InputStream content;
    private @Nullable ZipFile listed;
    private Iterator<? extends ZipEntry> rest = Collections.emptyIterator();

    /** Goes through a ZIP that lies in a file, or comes from elsewhere. */
    Unzipping(Counted packed, Optional<Path> file) {
        this.packed = packed;
        this.file = file;
        this.coming = new ZipInputStream(packed);
        this.content = coming;
    }

    @Override
    public @Nullable String next() throws IOException {
        ZipEntry entry = entry();
        while (entry != null && entry.isDirectory()) {
            entry = entry();
        }
        return entry == null ? null : entry.getName();
    }

    private @Nullable ZipEntry entry() throws IOException {
        ZipFile zip = listed;
        if (zip == null) {
            try {
                gone++;
                return coming.getNextEntry();
            } catch (ZipException e) {
                zip = list(e);
            }
        }
        if (!rest.hasNext()) {
            return null;
        }
        ZipEntry entry = rest.next();
        content = new Listed(zip.getInputStream(entry), entry.getCompressedSize());
        return entry;
    }

    /** Goes on in the list, with the file after those that came. */
    private ZipFile list(ZipException why) throws IOException {
        if (file.isEmpty()) {
            throw why;
        }
        try {
            ZipFile zip = new ZipFile(file.get().toFile());
            listed = zip;
            rest = zip.stream().skip(gone - 1L).iterator();
            return zip;
        } catch (ZipException e) {
            e.addSuppressed(why);
            throw why;
        }
    }

    @Override
    public InputStream content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        try {
            coming.close();
        } finally {
            if (listed != null) {
                listed.close();
            }
        }
    }

    /** A file of the list; its packed bytes count as soon as it is read. */
    private final class Listed extends FilterInputStream {

        private long unread;

        Listed(InputStream in, long unread) {
            super(in);
            this.unread = unread;
        }

        @Override
        public int read() throws IOException {
            count();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            count();
            return super.read(buffer, offset, length);
        }

        private void count() {
            packed.passed(unread);
            unread = 0;
        }
    }
}
