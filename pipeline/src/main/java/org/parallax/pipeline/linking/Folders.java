package org.parallax.pipeline.linking;

import java.nio.file.Path;
import org.parallax.archive.Archive;

/** Where in an archive is noted how far somebody has come. */
final class Folders {

    private Folders() {}

    static Path of(Archive archive, String name) {
        return archive.folder().resolve("links").resolve(name);
    }
}
