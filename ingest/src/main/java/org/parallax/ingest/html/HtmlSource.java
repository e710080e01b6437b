package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.Candid;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.resource.Resources;
import org.parallax.ingest.resource.Resources.Content;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.site.SiteAware;
import org.parallax.ingest.text.Decoder;
import org.parallax.ingest.text.Decoder.Encoding;
import org.parallax.ingest.text.PageText;

/** Reads articles off HTML pages: the text by what the page looks like, the rest by all that it says of itself. */
public final class HtmlSource implements SiteAware, Candid {

    private static final String NAME = "html";
    /** Fewer bytes may be nothing but blanks. */
    private static final int FEW = 4_096;
    /** Where pages begin to say that they are HTML. */
    private static final int BEGINNING = 256;

    private static final List<String> MARKS =
            List.of("<!doctype html", "<html", "<head", "<body", "<article", "<meta ");
    private static final List<String> ENDINGS =
            List.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp");

    private final Options options;
    private final Familiarity familiarity;

    /**
     * What an operator may set; {@code explain} adds the layer {@code evidence}, which says where each field came from,
     * {@code leftOut} the layer {@code left-out}.
     */
    record Options(int maxDocument, int maxArticles, boolean explain, boolean leftOut) {}

    public HtmlSource() {
        this(new Options(Limits.DEFAULT.page(), Limits.DEFAULT.articles(), false, false), Familiarity.NONE);
    }

    private HtmlSource(Options options, Familiarity familiarity) {
        this.options = options;
        this.familiarity = familiarity;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Source configure(Settings settings) {
        return new HtmlSource(settings.over(options), familiarity);
    }

    @Override
    public Source with(Familiarity known) {
        return new HtmlSource(options, known);
    }

    @Override
    public Source candid() {
        return new HtmlSource(
                new Options(options.maxDocument(), options.maxArticles(), options.explain(), true), familiarity);
    }

    @Override
    public Match match(Resource resource) throws IOException {
        byte[] head = resource.head();
        if (isMarked(head, Math.min(BEGINNING, head.length)) || isMarked(head, head.length)) {
            return Match.BY_CONTENT;
        }
        String name = resource.name().toLowerCase(Locale.ROOT);
        String type = resource.contentType().orElse("").toLowerCase(Locale.ROOT);
        boolean named = ENDINGS.stream().anyMatch(name::endsWith);
        return named || type.contains("html") ? Match.BY_NAME : Match.NO;
    }

    private static boolean isMarked(byte[] head, int length) {
        String text = new String(head, 0, length, ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(text::contains);
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        Content content = Resources.read(resource, options.maxDocument());
        return parsed(content, resource, problems)
                .map(it -> new PageReader(resource, it, problems, options, familiarity).read().stream())
                .orElse(Stream.empty());
    }

    /** The page; bytes that are sound as they lie there are decoded while they are parsed. */
    private static Optional<Document> parsed(Content content, Resource resource, Problems problems) throws IOException {
        byte[] bytes = content.bytes();
        Encoding encoding = Decoder.encoding(bytes, resource.contentType(), true);
        if (!encoding.sound() || bytes.length < FEW) {
            return PageText.of(content, encoding, resource, true, NAME, problems)
                    .map(Jsoup::parse);
        }
        PageText.warn(encoding.warnings(), content, resource, NAME, problems);
        int from = encoding.from();
        return Optional.of(Jsoup.parse(
                new ByteArrayInputStream(bytes, from, bytes.length - from),
                encoding.charset().name(),
                ""));
    }
}
