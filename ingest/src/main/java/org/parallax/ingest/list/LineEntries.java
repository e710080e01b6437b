package org.parallax.ingest.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problems;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.resource.Line;
import org.parallax.ingest.resource.Lines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.WebAddress;

/**
 * Lists with an address a line: plain ones, the paths of a crawl of Common Crawl, and the tables and master lists of GDELT,
 * whose addresses stand in the last column. Empty lines and lines that begin with {@code #} say nothing.
 */
final class LineEntries implements Entries {

    static final Pattern CRAWL = Pattern.compile("crawl-data/[\\w./-]+\\.warc\\.gz");
    static final Pattern MASTER = Pattern.compile("\\d+ [0-9a-f]{32} (https?://\\S+)");
    static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]{1,20}:\\S.*");
    private static final URI COMMON_CRAWL = URI.create("https://data.commoncrawl.org/");

    private final Lines lines;
    private final URI location;
    private final Problems problems;

    LineEntries(InputStream in, URI location, Problems problems) {
        this.lines = new Lines(in, Limits.DEFAULT.url() * 4);
        this.location = location;
        this.problems = problems;
    }

    @Override
    public @Nullable Listed next() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            String text = Clean.strip(new String(line.bytes(), UTF_8));
            if (line.fate() != Line.Fate.WHOLE) {
                lost(
                        line,
                        broken(line),
                        "Line %,d is too long, or the stream breaks off".formatted(line.number()),
                        text);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                Listed entry = entry(line, text);
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }

    private @Nullable Listed entry(Line line, String text) {
        int number = (int) line.number();
        if (CRAWL.matcher(text).matches()) {
            return Listed.bare(number, Kind.ARCHIVE, COMMON_CRAWL.resolve(text));
        }
        Matcher master = MASTER.matcher(text);
        String stated = master.matches() ? master.group(1) : inLastColumn(text);
        Optional<URI> address = hasControls(stated) ? Optional.empty() : WebAddress.of(stated);
        if (address.isPresent() && stated.length() <= Limits.DEFAULT.url() && isPlain(address.get())) {
            return Listed.bare(number, master.matches() ? Kind.LIST : kind(address.get()), address.get());
        }
        if (!WebAddress.otherScheme(stated).isEmpty()) {
            lost(line, "BAD_SCHEME", "Only http and https are asked for" + where(line), text);
        } else {
            lost(line, "BAD_URL", "No address of the web" + where(line), text);
        }
        return null;
    }

    private static Kind kind(URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        return path.endsWith(".warc.gz") || path.endsWith(".warc") || path.endsWith(".wacz") ? Kind.ARCHIVE : Kind.PAGE;
    }

    /** GDELT's tables have the address of the article in their last column. */
    private static String inLastColumn(String text) {
        int tab = text.lastIndexOf('\t');
        String last = text.substring(tab + 1);
        return tab >= 0 && last.startsWith("http") ? last : text;
    }

    /** Whether nothing stands before the host that could be taken for it. */
    private static boolean isPlain(URI address) {
        return address.getRawUserInfo() == null && address.getPort() <= 65_535 && address.getPort() != 0;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(it -> it <= ' ' || it == 0x7f || it == '\\');
    }

    private static String broken(Line line) {
        return line.fate() == Line.Fate.TOO_LONG
                ? "BAD_URL"
                : line.fate() == Line.Fate.REFUSED ? "TOO_LARGE" : "TRUNCATED";
    }

    private static String where(Line line) {
        return " (line %,d)".formatted(line.number());
    }

    private void lost(Line line, String code, String message, String text) {
        Entries.lost(location, (int) line.number(), code, message, text, problems);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
