package org.parallax.geo.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records on their way through 256 scratch files, so that each part can be sorted in memory (distribution sort). */
final class Spill {

    static final int PARTS = 256;

    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final String name;
    private final DataOutputStream[] parts = new DataOutputStream[PARTS];

    Spill(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)), BUFFER));
        }
    }

    /** Where the records of a part are written to. */
    DataOutputStream part(int number) {
        return parts[number];
    }

    /** No more records will come. */
    void finish() throws IOException {
        for (DataOutputStream part : parts) {
            part.close();
        }
    }

    /** The records of a part, in the order in which they were written. */
    DataInputStream read(int number) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file(number)), 1 << 17));
    }

    /** How many bytes a part has. */
    long length(int number) throws IOException {
        return Files.size(file(number));
    }

    private Path file(int number) {
        return folder.resolve(name + "-" + number);
    }
}
