package org.parallax.ingest.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.resource.Resources.Content;
import org.parallax.ingest.text.Decoder.Encoding;

/** Reads a resource whole and makes text of it, or says why there is none. */
public final class PageText {

    private PageText() {}

    /**
     * The text of a resource; empty where it holds none, which was reported then.
     *
     * @param limit the most bytes to take
     * @param html whether charset and blanks are those of HTML; of other text the control characters go here
     * @param reporter who reports problems
     * @throws IOException if the resource cannot be read or is larger than the limit
     */
    public static Optional<String> read(Resource resource, int limit, boolean html, String reporter, Problems problems)
            throws IOException {
        Content content = Resources.read(resource, limit);
        Encoding encoding = Decoder.encoding(content.bytes(), resource.contentType(), html);
        return of(content, encoding, resource, html, reporter, problems);
    }

    /** As {@link #read}, of what was read of the resource and is to be decoded so. */
    public static Optional<String> of(
            Content content, Encoding encoding, Resource resource, boolean html, String reporter, Problems problems) {
        String subject = resource.location().toString();
        Decoded decoded = Decoder.decode(content.bytes(), encoding);
        if (decoded.isNoise()) {
            problems.report(Problem.input("WRONG_TYPE", reporter, subject, "No text in any charset known"));
            return Optional.empty();
        }
        String text = html ? withoutNul(decoded.text()) : Clean.text(decoded.text());
        if (Clean.isBlank(text)) {
            problems.report(Problem.input("EMPTY", reporter, subject, "Nothing but blanks in it"));
            return Optional.empty();
        }
        warn(decoded.warnings(), content, resource, reporter, problems);
        return Optional.of(text);
    }

    /** Reports what an operator should know of how a resource was read. */
    public static void warn(
            List<String> decoding, Content content, Resource resource, String reporter, Problems problems) {
        String subject = resource.location().toString();
        decoding.forEach(it -> problems.report(Problem.warning("CHARSET", reporter, subject, it)));
        if (content.truncated()) {
            problems.report(Problem.warning(
                    "TRUNCATED", reporter, subject, "The compressed stream breaks off; the end is lost"));
        }
    }

    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
