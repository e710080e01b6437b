package org.parallax.ingest.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.source.Resource;
import org.parallax.ingest.html.Posts.Post;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.Evidence;
import org.parallax.ingest.text.Masthead;
import org.parallax.ingest.text.WebAddress;

/** What a page says of itself as a whole: its address, outlet, language, and what may be done with it. */
final class PageFacts {

    private static final int LAST = 8;

    private final Resource resource;
    private final Document page;
    private final MetaTags meta;
    private final JsonLd json;
    private final Marks marks;
    private final BiConsumer<String, String> warnings;
    private final PageLanguage language;
    private final Optional<URI> url;
    private final Sites sites;
    private String urlSource = "";
    private final Supplier<List<Block>> lines;

    PageFacts(
            Resource resource,
            Document page,
            MetaTags meta,
            JsonLd json,
            Marks marks,
            Supplier<List<Block>> lines,
            BiConsumer<String, String> warnings) {
        this.resource = resource;
        this.page = page;
        this.meta = meta;
        this.json = json;
        this.marks = marks;
        this.lines = lines;
        this.warnings = warnings;
        this.language = PageLanguage.of(marks, meta);
        this.url = statedUrl();
        this.sites = Sites.of(meta, json, host());
    }

    MetaTags meta() {
        return meta;
    }

    /** The names of the page's site. */
    Sites sites() {
        return sites;
    }

    /** The page's address; empty where it is not known. */
    String address() {
        return url.map(URI::toString).orElse("");
    }

    /** The host of the page's address; empty where it is not known. */
    String host() {
        return url.map(URI::getHost).orElse("");
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
        fillShared(article, body, evidence);
        url.ifPresent(it -> {
            article.url(it);
            evidence.note("url", urlSource);
        });
        first(List.of("article:section", "section", "parsely-section"), "articleSection", true, evidence, "section")
                .filter(it -> it.length() <= 200)
                .ifPresent(article::section);
        first(
                        List.of("og:description", "description", "twitter:description"),
                        "description",
                        false,
                        evidence,
                        "standfirst")
                .filter(it -> it.length() <= 2_000 && !isOpening(it, body))
                .ifPresentOrElse(article::standfirst, () -> evidence.forget("standfirst"));
        image(evidence).ifPresent(article::image);
        Usage.free(meta, json, evidence).ifPresent(article::free);
    }

    /** Sets what all articles of the page have in common. */
    void fillShared(Article.Builder article, String body, Evidence evidence) {
        PageLanguage own = language.ofText(body);
        article.language(own.tag());
        evidence.note("language", own.source());
        outlet(evidence).ifPresent(article::outlet);
        Usage.aiTraining(meta, evidence).ifPresent(article::aiTraining);
    }

    /** What a meta element or JSON-LD says, the one or the other first. */
    private Optional<String> first(
            List<String> names, String property, boolean metaFirst, Evidence evidence, String field) {
        Optional<String> stated = json.text(property).map(Clean::line).filter(it -> !it.isEmpty());
        String name = names.stream()
                .filter(it -> meta.first(it).isPresent())
                .findFirst()
                .orElse("");
        if (name.isEmpty() || (stated.isPresent() && !metaFirst)) {
            stated.ifPresent(it -> evidence.note(field, "json-ld " + property));
            return stated;
        }
        evidence.note(field, "meta " + name);
        return meta.first(name).map(Clean::line);
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
                .filter(it -> !it.toLowerCase(java.util.Locale.ROOT).contains("/blank."))
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

    /** Which number of a date comes first on the page. */
    Order order() {
        return language.order(url.map(URI::getHost).orElse(""));
    }

    private Optional<URI> statedUrl() {
        Element canonical = marks.canonical;
        Optional<URI> stated = canonical == null ? Optional.empty() : address(canonical.attr("href"));
        return from("link canonical", stated)
                .or(() -> from("meta og:url", meta.first("og:url").flatMap(this::address)))
                .or(() -> from("json-ld url", json.text("url").flatMap(this::address)))
                .or(() -> from("meta twitter:url", meta.first("twitter:url").flatMap(this::address)))
                .or(() -> from(
                        "address",
                        resource.address()
                                .or(() -> Optional.of(resource.location()).filter(WebAddress::isWeb))));
    }

    private Optional<URI> from(String source, Optional<URI> stated) {
        urlSource = stated.isPresent() ? source : "";
        return stated;
    }

    private Optional<URI> address(String value) {
        String text = Clean.line(value);
        if (text.length() > Limits.DEFAULT.url()) {
            warnings.accept("TRUNCATED_FIELD", "An address of %,d characters was left out".formatted(text.length()));
            return Optional.empty();
        }
        return WebAddress.of(text);
    }

    /** The title of the window, and the last lines of the page. */
    private List<String> lastLines() {
        List<String> last = new ArrayList<>();
        last.add(page.title());
        List<Block> all = lines.get();
        all.subList(Math.max(0, all.size() - LAST), all.size()).forEach(it -> last.add(it.text()));
        return last;
    }

    private Optional<Outlet> outlet(Evidence evidence) {
        String site = named("meta og:site_name", meta.first("og:site_name"), evidence);
        String house = site.isEmpty() ? named("json-ld publisher", json.nameOf("publisher"), evidence) : site;
        String name =
                house.isEmpty() ? named("meta application-name", meta.first("application-name"), evidence) : house;
        String host = host();
        String id = host.startsWith("www.") ? host.substring(4) : host;
        if (id.isEmpty() && name.isEmpty()) {
            Optional<Outlet> masthead = Masthead.outlet(lastLines());
            masthead.ifPresent(it -> evidence.note("outlet", "frame of the page"));
            return masthead;
        }
        if (id.isEmpty()) {
            return Optional.of(Outlet.named(name));
        }
        if (name.isEmpty()) {
            evidence.note("outlet", "url");
        }
        return Optional.of(new Outlet(id, name.isEmpty() ? id : name));
    }

    private static String named(String source, Optional<String> stated, Evidence evidence) {
        String name = stated.map(Clean::line).filter(it -> it.length() <= 200).orElse("");
        if (!name.isEmpty()) {
            evidence.note("outlet", source);
        }
        return name;
    }
}
