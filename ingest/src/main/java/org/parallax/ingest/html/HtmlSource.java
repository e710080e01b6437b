package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.resource.Resources.Content;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Decoded;
import org.parallax.ingest.text.Decoder;
import org.parallax.ingest.text.Decoder.Encoding;

/** Reads articles off HTML pages: the text by what the page looks like, the rest by all that it says of itself. */
public final class HtmlSource implements Source {

    private static final String NAME = "html";
    private static final int FEW = 4_096;
    private static final List<String> MARKS =
            List.of("<!doctype html", "<html", "<head", "<body", "<article", "<meta ");
    private static final List<String> ENDINGS =
            List.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp");

    private final Options options;

    /** What an operator may set; {@code explain} adds the layer {@code evidence}, which says where each field came from. */
    record Options(int maxDocument, int maxArticles, boolean explain) {}

    public HtmlSource() {
        this(new Options(Limits.DEFAULT.page(), Limits.DEFAULT.articles(), false));
    }

    private HtmlSource(Options options) {
        this.options = options;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Source configure(Settings settings) {
        return new HtmlSource(settings.over(options));
    }

    @Override
    public Match match(Resource resource) throws IOException {
        String head = new String(resource.head(), ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (MARKS.stream().anyMatch(head::contains)) {
            return Match.BY_CONTENT;
        }
        String name = resource.name().toLowerCase(Locale.ROOT);
        String type = resource.contentType().orElse("").toLowerCase(Locale.ROOT);
        boolean named = ENDINGS.stream().anyMatch(name::endsWith);
        return named || type.contains("html") ? Match.BY_NAME : Match.NO;
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        String subject = resource.location().toString();
        Content content = Resources.read(resource, options.maxDocument());
        byte[] bytes = content.bytes();
        Encoding encoding = Decoder.encoding(bytes, resource.contentType(), true);
        Document page;
        if (encoding.valid() && !needsCare(bytes)) {
            encoding.warnings().forEach(it -> problems.report(Problem.warning("CHARSET", NAME, subject, it)));
            page = Jsoup.parse(
                    new ByteArrayInputStream(bytes, encoding.from(), bytes.length - encoding.from()),
                    encoding.charset().name(),
                    "");
        } else {
            Decoded decoded = Decoder.decode(bytes, resource.contentType(), true);
            if (decoded.isNoise()) {
                problems.report(Problem.input("WRONG_TYPE", NAME, subject, "No text in any charset known"));
                return Stream.empty();
            }
            decoded.warnings().forEach(it -> problems.report(Problem.warning("CHARSET", NAME, subject, it)));
            String html = decoded.text().replace("\0", "");
            if (Clean.isBlank(html)) {
                problems.report(Problem.input("EMPTY", NAME, subject, "Nothing but blanks in it"));
                return Stream.empty();
            }
            page = Jsoup.parse(html);
        }
        if (content.truncated()) {
            problems.report(
                    Problem.warning("TRUNCATED", NAME, subject, "The compressed stream breaks off; the end is lost"));
        }
        return new PageReader(resource, page, problems, options).read().stream();
    }

    /** Whether bytes hold a zero, or so few characters that they may be nothing but blanks. */
    private static boolean needsCare(byte[] bytes) {
        boolean zero = bytes.length < FEW;
        for (int i = 0; i < bytes.length && !zero; i++) {
            zero = bytes[i] == 0;
        }
        return zero;
    }
}
