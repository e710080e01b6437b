package org.parallax.archive.links;

import java.util.Map;
import java.util.Optional;
import org.parallax.archive.Moment;

/**
 * How far a linker has come with an archive.
 *
 * @param version what tells one state of the linker, with its settings and all that it requires, from another
 * @param seen the moment up to which it has seen the changes of the archive
 * @param settled whether all that follows from those changes is in the archive
 */
public record Progress(String version, Moment seen, boolean settled) {

    /** The version of how the store is laid out; one of another layout is made anew. */
    private static final String LAYOUT = "1";

    /** A linker that has seen nothing yet. */
    public static Progress none(String version) {
        return new Progress(version, Moment.START, true);
    }

    Map<String, String> data() {
        return Map.of(
                "layout", LAYOUT, "version", version, "seen", seen.toString(), "settled", Boolean.toString(settled));
    }

    static Optional<Progress> of(Map<String, String> data) {
        String version = data.get("version");
        String seen = data.get("seen");
        return version == null || seen == null || !LAYOUT.equals(data.get("layout"))
                ? Optional.empty()
                : Optional.of(new Progress(version, Moment.of(seen), Boolean.parseBoolean(data.get("settled"))));
    }
}
