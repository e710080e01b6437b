package org.parallax.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.core.json.Json;

/**
 * Writes the 27 columns of GDELT's Global Knowledge Graph 2.1, those that Parallax knows nothing of left empty. After the
 * codebook of 19 February 2015.
 */
final class GkgSheet implements Sheet {

    private static final int COLUMNS = 27;
    private static final int ID = 0;
    private static final int DATE = 1;
    private static final int COLLECTION = 2;
    private static final int SOURCE = 3;
    private static final int DOCUMENT = 4;
    private static final int LOCATIONS = 9;
    private static final int ENHANCED_LOCATIONS = 10;
    private static final int PERSONS = 11;
    private static final int ENHANCED_PERSONS = 12;
    private static final int ORGANIZATIONS = 13;
    private static final int ENHANCED_ORGANIZATIONS = 14;
    private static final int TONE = 15;
    private static final int GCAM = 17;
    private static final int IMAGE = 18;
    private static final int QUOTATIONS = 22;
    private static final int NAMES = 23;
    private static final int EXTRAS = 26;

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String NO_DATE = "00000000000000";
    /** GDELT's scale of tone goes from −100 to 100. */
    private static final double TONE_SCALE = 100;
    /** What a JavaScript number, or a double, holds exactly. */
    private static final int ID_BITS = 53;

    private final Fips fips = new Fips();

    @Override
    public void begin(Appendable out, Head head) {}

    @Override
    public void article(Appendable out, String line, Json json) throws IOException {
        Facts facts = new Facts(json.readReading(line));
        String[] row = new String[COLUMNS];
        Arrays.fill(row, "");
        source(row, facts.article());
        GkgPlaces places = new GkgPlaces(facts.mentions(), fips);
        row[LOCATIONS] = places.plain();
        row[ENHANCED_LOCATIONS] = places.enhanced();
        GkgNames names = new GkgNames(facts);
        row[PERSONS] = names.plain("person");
        row[ENHANCED_PERSONS] = names.enhanced("person");
        row[ORGANIZATIONS] = names.plain("organization");
        row[ENHANCED_ORGANIZATIONS] = names.enhanced("organization");
        row[QUOTATIONS] = names.quotations();
        row[NAMES] = names.all();
        int words = facts.words();
        row[TONE] = "%s,,,,,,%d"
                .formatted(
                        facts.tone()
                                .map(it -> String.format(Locale.ROOT, "%.4f", it.score() * TONE_SCALE))
                                .orElse(""),
                        words);
        row[GCAM] = "wc:" + words;
        row[EXTRAS] = extras(facts);
        for (int i = 0; i < COLUMNS; i++) {
            // The tone may begin with a minus; it is a number, and everything else of ours is made harmless here.
            out.append(i == 0 ? "" : "\t").append(i == TONE ? row[i] : Cells.line(row[i]));
        }
        out.append('\n');
    }

    private static void source(String[] row, Article article) {
        Optional<Published> published = article.published();
        String second = published.map(it -> SECOND.format(it.earliest())).orElse("");
        row[ID] = (second.isEmpty() ? NO_DATE : second)
                + '-'
                + number(article.id().value());
        row[DATE] = second;
        row[COLLECTION] = article.url().isPresent() ? "1" : "2";
        row[SOURCE] = article.outlet()
                .map(it -> article.url().isPresent() ? it.id() : it.name())
                .orElse("");
        row[DOCUMENT] = article.url().map(Object::toString).orElseGet(() -> citation(article));
        row[IMAGE] = article.image().map(Object::toString).orElse("");
    }

    /** How an article without an address is cited: its title, its outlet and its day. */
    private static String citation(Article article) {
        return java.util.stream.Stream.of(
                        article.title(),
                        article.outlet().map(Outlet::name),
                        article.published().map(it -> it.day().toString()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A number that stays with the article, whatever it is exported with. */
    private static long number(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - ID_BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** What has no column: under the names that GDELT itself uses where it has one, else under names of ours. */
    private static String extras(Facts facts) {
        Article article = facts.article();
        StringBuilder extras = new StringBuilder();
        element(extras, "PAGE_PRECISEPUBTIMESTAMP", instant(article).map(SECOND::format));
        element(extras, "PAGE_AUTHORS", Optional.of(String.join(";", article.authors())));
        element(extras, "PAGE_TITLE", article.title());
        element(extras, "PARALLAX_ID", Optional.of(article.id().value()));
        element(extras, "PARALLAX_LANGUAGE", facts.language());
        element(
                extras,
                "PARALLAX_COPY_OF",
                facts.copy()
                        .map(it -> it.of().value())
                        .filter(it -> !it.equals(article.id().value())));
        return extras.toString();
    }

    private static Optional<Instant> instant(Article article) {
        return article.published().flatMap(Published::instant);
    }

    private static void element(StringBuilder extras, String name, Optional<String> value) {
        value.filter(it -> !it.isEmpty())
                .ifPresent(it -> extras.append('<')
                        .append(name)
                        .append('>')
                        .append(Xml.text(it))
                        .append("</")
                        .append(name)
                        .append('>'));
    }

    @Override
    public void end(Appendable out) {}
}
