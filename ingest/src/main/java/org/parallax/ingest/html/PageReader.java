package org.parallax.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Provenance;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates.Order;

/** Reads the article off one parsed page. */
final class PageReader {

    private static final String REPORTER = "html";
    private static final int FEWEST = 80;

    private final Resource resource;
    private final Document page;
    private final Problems problems;
    private final MetaTags meta;
    private final JsonLd json;

    PageReader(Resource resource, Document page, Problems problems) {
        this.resource = resource;
        this.page = page;
        this.problems = problems;
        this.meta = new MetaTags(page);
        this.json = JsonLd.of(page);
    }

    /** The articles of the page; none where it has no text to read. */
    List<Article> read() {
        String title = Titles.of(page, meta, json);
        String visible = visible(title);
        String stated = stated();
        String body = visible.length() * 2 < stated.length() ? stated : visible;
        return body.length() < FEWEST ? List.of() : List.of(article(title, body));
    }

    private String visible(String title) {
        BodyFinder finder = new BodyFinder(page.body());
        Element root = finder.find();
        return root == null ? "" : BodyText.join(BodyText.of(Blocks.of(root, finder.frame()), title));
    }

    /** The body as JSON-LD states it, for pages that show next to nothing of it before a script has run. */
    private String stated() {
        String text = json.text("articleBody").orElse("");
        return Clean.strip(Clean.text(text.contains("</p>") ? Jsoup.parse(text).wholeText() : text));
    }

    private Article article(String title, String body) {
        Article.Builder article =
                Article.untitled().body(body).provenance(new Provenance(resource.location(), 1, resource.retrieved()));
        if (title.isEmpty()) {
            warn("NO_TITLE", "No title found; the article has none");
        }
        article.title(cut(title, Limits.DEFAULT.title(), "title"));
        if (meta.first("author").map(String::length).orElse(0) > Limits.DEFAULT.author()) {
            warn("TRUNCATED_FIELD", "The author is longer than %,d characters".formatted(Limits.DEFAULT.author()));
        }
        article.authors(Authors.of(page, meta, json).stream()
                .map(it -> cut(it, Limits.DEFAULT.author(), "author"))
                .toList());
        String language = language();
        article.language(language);
        Optional<URI> url = url();
        url.ifPresent(article::url);
        outlet(url).ifPresent(article::outlet);
        String address = url.map(URI::toString).orElse("");
        new Datings(page, order(language, address), this::warn)
                .of(meta, json, address)
                .ifPresent(article::published);
        meta.first("article:section", "section", "parsely-section")
                .or(() -> json.text("articleSection"))
                .map(Clean::line)
                .filter(it -> it.length() <= 200)
                .ifPresent(article::section);
        json.text("description")
                .or(() -> meta.first("og:description", "description", "twitter:description"))
                .map(Clean::line)
                .filter(it -> it.length() <= 2_000)
                .ifPresent(article::standfirst);
        return article.build();
    }

    private String language() {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        String stated = tag.isBlank()
                ? meta.first("og:locale", "content-language", "language").orElse("")
                : tag;
        String clean = Clean.line(stated).replace('_', '-');
        boolean wellFormed = clean.length() >= 2
                && clean.length() <= 20
                && clean.chars().allMatch(it -> it == '-' || Character.isLetterOrDigit(it));
        return wellFormed ? clean : "";
    }

    /** Only American English writes the month first. */
    private static Order order(String language, String address) {
        String lower = language.toLowerCase(Locale.ROOT);
        boolean american = lower.equals("en-us") || lower.equals("en") || lower.isEmpty();
        return american
                        && !address.contains(".uk/")
                        && !address.contains(".au/")
                        && !address.contains(".nz/")
                        && !address.contains(".in/")
                ? Order.MONTH_FIRST
                : Order.DAY_FIRST;
    }

    private Optional<URI> url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        Optional<URI> stated = canonical == null ? Optional.empty() : address(canonical.attr("href"));
        return stated.or(() -> meta.first("og:url").flatMap(this::address))
                .or(() -> json.text("url").flatMap(this::address))
                .or(() -> meta.first("twitter:url").flatMap(this::address))
                .or(() -> Optional.of(resource.location()).filter(it -> isWeb(it.getScheme())));
    }

    private Optional<URI> address(String value) {
        String text = Clean.line(value);
        if (text.length() > Limits.DEFAULT.url()) {
            warn("TRUNCATED_FIELD", "An address of %,d characters was left out".formatted(text.length()));
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.replace(" ", "%20"));
            return Optional.of(uri).filter(it -> isWeb(it.getScheme()) && it.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    private Optional<Outlet> outlet(Optional<URI> url) {
        String name = meta.first("og:site_name")
                .or(() -> json.nameOf("publisher"))
                .or(() -> meta.first("application-name"))
                .map(Clean::line)
                .filter(it -> it.length() <= 200)
                .orElse("");
        String host = url.map(URI::getHost).orElse("");
        String id = host.startsWith("www.") ? host.substring(4) : host;
        if (id.isEmpty()) {
            return name.isEmpty() ? Optional.empty() : Optional.of(Outlet.named(name));
        }
        return Optional.of(new Outlet(id, name.isEmpty() ? id : name));
    }

    private String cut(String text, int limit, String field) {
        if (text.length() <= limit) {
            return text;
        }
        warn("TRUNCATED_FIELD", "The %s has %,d characters and was cut to %,d".formatted(field, text.length(), limit));
        return text.substring(0, limit);
    }

    private void warn(String code, String message) {
        problems.report(Problem.warning(code, REPORTER, resource.location().toString(), message));
    }
}
