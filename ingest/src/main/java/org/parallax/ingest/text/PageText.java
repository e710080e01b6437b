package org.parallax.ingest.text;

import java.io.IOException;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.resource.Resources.Content;

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
        String subject = resource.location().toString();
        Content content = Resources.read(resource, limit);
        Decoded decoded = Decoder.decode(content.bytes(), resource.contentType(), html);
        if (decoded.isNoise()) {
            problems.report(Problem.input("WRONG_TYPE", reporter, subject, "No text in any charset known"));
            return Optional.empty();
        }
        decoded.warnings().forEach(it -> problems.report(Problem.warning("CHARSET", reporter, subject, it)));
        String text = html ? withoutNul(decoded.text()) : Clean.text(decoded.text());
        if (Clean.isBlank(text)) {
            problems.report(Problem.input("EMPTY", reporter, subject, "Nothing but blanks in it"));
            return Optional.empty();
        }
        if (content.truncated()) {
            problems.report(Problem.warning(
                    "TRUNCATED", reporter, subject, "The compressed stream breaks off; the end is lost"));
        }
        return Optional.of(text);
    }

    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
