package org.parallax.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Place;
import org.parallax.core.json.Json;

/**
 * Writes an Atom feed with one entry an article: its text, what it is about, and the places it names as GeoRSS points. The
 * head says how many entries there are, as OpenSearch has it.
 */
final class AtomFeed implements Sheet {

    /** Atom wants a date of everything; this stands where an article has none at all. */
    private static final Instant UNDATED = Instant.EPOCH;

    @Override
    public void begin(Appendable out, Head head) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:georss=\"http://www.georss.org/georss\"")
                .append(" xmlns:os=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
        element(out, "id", "urn:parallax:export:" + encoded(head.query()));
        element(out, "title", head.query().isBlank() ? "All articles" : "Articles that match " + head.query());
        element(out, "updated", head.newest().orElse(UNDATED).toString());
        out.append("<author><name>Parallax</name></author>\n<generator>Parallax</generator>\n");
        element(out, "os:totalResults", Integer.toString(head.count()));
    }

    @Override
    public void article(Appendable out, String line, Json json) throws IOException {
        Facts facts = new Facts(json.readReading(line));
        Article article = facts.article();
        out.append("<entry");
        Optional<String> language = facts.language().filter(it -> it.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"));
        if (language.isPresent()) {
            out.append(" xml:lang=\"").append(language.get()).append('"');
        }
        out.append(">\n");
        element(out, "id", "urn:parallax:article:" + encoded(article.id().value()));
        element(out, "title", article.title().orElse(""));
        element(out, "updated", updated(article).toString());
        Optional<Published> published = article.published();
        if (published.isPresent()) {
            element(out, "published", published.get().earliest().toString());
        }
        for (String author : article.authors()) {
            out.append("<author><name>").append(Xml.text(author)).append("</name></author>\n");
        }
        if (article.url().isPresent()) {
            out.append("<link rel=\"alternate\" href=\"")
                    .append(Xml.text(article.url().get().toASCIIString()))
                    .append("\"/>\n");
        }
        Optional<Outlet> outlet = article.outlet();
        if (outlet.isPresent()) {
            out.append("<source>");
            element(out, "id", "urn:parallax:outlet:" + encoded(outlet.get().id()));
            element(out, "title", outlet.get().name());
            element(out, "updated", UNDATED.toString());
            out.append("</source>\n");
        }
        if (article.section().isPresent()) {
            out.append("<category term=\"")
                    .append(Xml.text(article.section().get()))
                    .append("\"/>\n");
        }
        if (article.standfirst().isPresent()) {
            element(out, "summary", article.standfirst().get());
        }
        points(out, facts);
        out.append("<content type=\"text\">").append(Xml.text(article.body())).append("</content>\n</entry>\n");
    }

    private static void points(Appendable out, Facts facts) throws IOException {
        Set<String> points = new LinkedHashSet<>();
        facts.places().forEach(it -> points.add(point(it)));
        for (String point : points) {
            element(out, "georss:point", point);
        }
    }

    private static String point(Place place) {
        return String.format(Locale.ROOT, "%.5f %.5f", place.latitude(), place.longitude());
    }

    private static Instant updated(Article article) {
        return article.modified()
                .or(article::published)
                .map(Published::earliest)
                .or(() -> article.provenance().retrieved())
                .orElse(UNDATED);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static void element(Appendable out, String name, String text) throws IOException {
        out.append('<')
                .append(name)
                .append('>')
                .append(Xml.text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    @Override
    public void end(Appendable out) throws IOException {
        out.append("</feed>\n");
    }
}
