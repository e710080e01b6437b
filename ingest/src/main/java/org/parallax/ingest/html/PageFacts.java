package org.parallax.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.source.Resource;
import org.parallax.ingest.html.Posts.Post;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.Evidence;
import org.parallax.ingest.text.Masthead;

/** What a page says of itself as a whole: its address, outlet, language, and what may be done with it. */
final class PageFacts {

    private static final int LAST = 8;

    private final Resource resource;
    private final Document page;
    private final MetaTags meta;
    private final JsonLd json;
    private final Marks marks;
    private final BiConsumer<String, String> warnings;
    private final String language;
    private final Optional<URI> url;

    PageFacts(
            Resource resource,
            Document page,
            MetaTags meta,
            JsonLd json,
            Marks marks,
            BiConsumer<String, String> warnings) {
        this.resource = resource;
        this.page = page;
        this.meta = meta;
        this.json = json;
        this.marks = marks;
        this.warnings = warnings;
        this.language = statedLanguage();
        this.url = statedUrl();
    }

    MetaTags meta() {
        return meta;
    }

    /** The page's address; empty where it is not known. */
    String address() {
        return url.map(URI::toString).orElse("");
    }

    /** The host of the page, else what the site calls itself; empty where neither is known. */
    String site() {
        return url.map(URI::getHost).or(() -> meta.first("og:site_name")).orElse("");
    }

    /** Whether the page says that it is about a single article. */
    boolean isOneArticle() {
        boolean live = json.isLive();
        return !live
                && (json.articles() == 1
                        || meta.first("og:type")
                                .filter("article"::equalsIgnoreCase)
                                .isPresent());
    }

    /** Sets all that the page states of its one article but title, authors and dates. */
    void fill(Article.Builder article, String body, Evidence evidence) {
        fillShared(article);
        url.ifPresent(article::url);
        meta.first("article:section", "section", "parsely-section")
                .or(() -> json.text("articleSection"))
                .map(Clean::line)
                .filter(it -> it.length() <= 200)
                .ifPresent(article::section);
        json.text("description")
                .or(() -> meta.first("og:description", "description", "twitter:description"))
                .map(Clean::line)
                .filter(it -> it.length() <= 2_000 && !isOpening(it, body))
                .ifPresent(article::standfirst);
        image(evidence).ifPresent(article::image);
        Usage.free(meta, json, evidence).ifPresent(article::free);
    }

    /** Sets what all articles of the page have in common. */
    void fillShared(Article.Builder article) {
        article.language(language);
        outlet().ifPresent(article::outlet);
        Usage.aiTraining(meta).ifPresent(article::aiTraining);
    }

    /** Whether the summary only repeats how the body begins. */
    private static boolean isOpening(String summary, String body) {
        String start = summary.length() > 60 ? summary.substring(0, 60) : summary;
        return Clean.line(body.length() > 400 ? body.substring(0, 400) : body).startsWith(start);
    }

    private Optional<URI> image(Evidence evidence) {
        Optional<URI> stated = json.address("image").flatMap(this::resolved);
        if (stated.isPresent()) {
            evidence.note("image", "json-ld image");
            return stated;
        }
        Optional<URI> graph = meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src")
                .flatMap(this::resolved);
        graph.ifPresent(it -> evidence.note("image", "meta og:image"));
        return graph;
    }

    /** The address of a post: where its heading leads, or its place on this page. */
    Optional<URI> postUrl(Post post) {
        Optional<URI> link = post.link().filter(it -> !it.startsWith("#")).flatMap(this::resolved);
        String id = post.element().id();
        return link.isPresent() || id.isEmpty() || url.isEmpty() ? link : resolved("#" + id);
    }

    private Optional<URI> resolved(String reference) {
        Optional<URI> stated = address(reference);
        if (stated.isPresent() || url.isEmpty()) {
            return stated;
        }
        try {
            return address(
                    url.get().resolve(Clean.line(reference).replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String statedLanguage() {
        Element html = marks.html;
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
    Order order() {
        String lower = language.toLowerCase(Locale.ROOT);
        String address = address();
        boolean american = lower.equals("en-us") || lower.equals("en") || lower.isEmpty();
        return american
                        && !address.contains(".uk/")
                        && !address.contains(".au/")
                        && !address.contains(".nz/")
                        && !address.contains(".in/")
                ? Order.MONTH_FIRST
                : Order.DAY_FIRST;
    }

    private Optional<URI> statedUrl() {
        Element canonical = marks.canonical;
        Optional<URI> stated = canonical == null ? Optional.empty() : address(canonical.attr("href"));
        return stated.or(() -> meta.first("og:url").flatMap(this::address))
                .or(() -> json.text("url").flatMap(this::address))
                .or(() -> meta.first("twitter:url").flatMap(this::address))
                .or(() -> Optional.of(resource.location()).filter(it -> isWeb(it.getScheme())));
    }

    private Optional<URI> address(String value) {
        String text = Clean.line(value);
        if (text.length() > Limits.DEFAULT.url()) {
            warnings.accept("TRUNCATED_FIELD", "An address of %,d characters was left out".formatted(text.length()));
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

    /** The title of the window, and the last lines of the page. */
    private List<String> lastLines() {
        List<String> lines = new ArrayList<>();
        lines.add(page.title());
        List<Block> blocks = Blocks.of(page.body(), Tags::isNever);
        blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size()).forEach(it -> lines.add(it.text()));
        return lines;
    }

    private Optional<Outlet> outlet() {
        String name = meta.first("og:site_name")
                .or(() -> json.nameOf("publisher"))
                .or(() -> meta.first("application-name"))
                .map(Clean::line)
                .filter(it -> it.length() <= 200)
                .orElse("");
        String host = url.map(URI::getHost).orElse("");
        String id = host.startsWith("www.") ? host.substring(4) : host;
        if (id.isEmpty() && name.isEmpty()) {
            return Masthead.outlet(lastLines());
        }
        if (id.isEmpty()) {
            return name.isEmpty() ? Optional.empty() : Optional.of(Outlet.named(name));
        }
        return Optional.of(new Outlet(id, name.isEmpty() ? id : name));
    }
}
