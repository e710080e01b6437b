package org.parallax.geo.build;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.parallax.geo.gazetteer.Layout;

/** The sections of a compact form as scratch files, until their lengths are known. */
final class Parts {

    private final Path folder;
    private final List<DataOutputStream> open = new ArrayList<>();

    Parts(Path folder) {
        this.folder = folder;
    }

    DataOutputStream open(int section) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(section)), 1 << 16));
        open.add(out);
        return out;
    }

    /** The length of a section that is finished. */
    long length(int section) throws IOException {
        return Files.size(file(section));
    }

    /** Writes the header and all sections. */
    void write(int places, int bucketBits, OutputStream to) throws IOException {
        for (DataOutputStream each : open) {
            each.close();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeLong(Layout.MAGIC);
        header.writeInt(places);
        header.writeInt(bucketBits);
        for (int i = 0; i < Layout.SECTIONS; i++) {
            if (length(i) > Integer.MAX_VALUE) {
                throw new IOException(
                        "Section %d of the gazetteer would have %,d bytes; 2 GB is the limit".formatted(i, length(i)));
            }
            header.writeLong(length(i));
        }
        header.writeInt(checksum());
        CRC32C crc = new CRC32C();
        crc.update(bytes.toByteArray());
        header.writeInt((int) crc.getValue());
        to.write(bytes.toByteArray());
        for (int i = 0; i < Layout.SECTIONS; i++) {
            Files.copy(file(i), to);
        }
        to.flush();
    }

    private int checksum() throws IOException {
        CRC32C crc = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < Layout.SECTIONS; i++) {
            try (InputStream in = Files.newInputStream(file(i))) {
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                    crc.update(buffer, 0, n);
                }
            }
        }
        return (int) crc.getValue();
    }

    private Path file(int section) {
        return folder.resolve("section-" + section);
    }

    /** Writes texts in the form that sections of texts have. */
    static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String each : strings) {
            byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
    }

    /** Removes a folder and the files in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
