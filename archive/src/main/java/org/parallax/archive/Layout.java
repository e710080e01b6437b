package org.parallax.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Which file and folder of an archive is what. */
record Layout(Path root) {

    private static final Set<String> OURS =
            Set.of("readings", "index", "index.new", "index.old", "archive.lock", "archive.holder", "archive.json.tmp");

    /** The journal: the stored readings, and the source of truth. */
    Path readings() {
        return root.resolve("readings");
    }

    /** The search index, which follows from the readings. */
    Path index() {
        return root.resolve("index");
    }

    /** An index being made anew. */
    Path newIndex() {
        return root.resolve("index.new");
    }

    /** An index that was replaced and not yet removed. */
    Path oldIndex() {
        return root.resolve("index.old");
    }

    /** Saved searches and what they found. */
    Path alerts() {
        return root.resolve("alerts");
    }

    /** What linkers know of the articles, which follows from the readings. */
    Path links() {
        return root.resolve("links");
    }

    /** What is known of the feeds that are followed, and which of their articles were dealt with. */
    Path feeds() {
        return root.resolve("feeds");
    }

    /** What happened to clusters over time. */
    Path clusters() {
        return root.resolve("clusters");
    }

    /** The file whose presence says that the folder is a complete archive. */
    Path manifest() {
        return root.resolve("archive.json");
    }

    /** Whether an archive may be made here: there is nothing yet, or only what an interrupted attempt left. */
    boolean vacant() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> children = Files.list(root)) {
            if (!children.allMatch(it -> OURS.contains(it.getFileName().toString()))) {
                return false;
            }
        }
        return new Journal(readings()).isEmpty();
    }
}
