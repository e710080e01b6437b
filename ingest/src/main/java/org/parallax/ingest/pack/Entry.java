package org.parallax.ingest.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Set;
import org.parallax.api.source.Resource;

/** A file in an archive. Its name says what it may be and where it stood; nothing is ever opened or written by it. */
record Entry(String path, URI location, Resource content) implements Resource {

    private static final int LONGEST = 300;
    /** What a WACZ file holds beside its WARC files. */
    private static final Set<String> ABOUT =
            Set.of("pages/", "indexes/", "logs/", "datapackage", "fuzzy.json", "signature");

    /** Where an entry of an archive stands. */
    static URI location(Resource archive, String path) {
        String shown = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        return URI.create(archive.location() + (archive.location().getRawFragment() == null ? "#" : "&") + "entry="
                + URLEncoder.encode(shown, UTF_8).replace("+", "%20").replace("%2F", "/"));
    }

    /** Whether a file of this path is no press: hidden, or about the archive itself. */
    static boolean isAside(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith(".", lower.lastIndexOf('/') + 1)
                || lower.startsWith("__macosx/")
                || ABOUT.stream().anyMatch(lower::startsWith);
    }

    @Override
    public String name() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean packed = name.regionMatches(true, Math.max(0, name.length() - 3), ".gz", 0, 3);
        return packed ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public byte[] head() throws IOException {
        return content.head();
    }

    @Override
    public InputStream open() throws IOException {
        return content.open();
    }

    @Override
    public InputStream openPacked() throws IOException {
        return content.openPacked();
    }
}
