package org.parallax.archive;

import java.util.Map;
import java.util.Optional;

/** What each commit of the index says about itself. */
final class Commits {

    private static final String VERSION = "fields";
    private static final String FILE = "journal.file";
    private static final String LENGTH = "journal.length";

    private Commits() {}

    static Map<String, String> data(Position position) {
        return Map.of(
                VERSION, Integer.toString(Fields.VERSION),
                FILE, Integer.toString(position.file()),
                LENGTH, Long.toString(position.length()));
    }

    /** The place in the journal the index corresponds to; absent where it has other fields than this code writes. */
    static Optional<Position> position(Map<String, String> data) {
        if (!Integer.toString(Fields.VERSION).equals(data.get(VERSION))) {
            return Optional.empty();
        }
        return Optional.of(new Position(
                Integer.parseInt(data.getOrDefault(FILE, "1")), Long.parseLong(data.getOrDefault(LENGTH, "0"))));
    }
}
