package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Provenance;
import org.parallax.api.article.Published;
import org.parallax.api.source.Resource;
import org.parallax.api.vocabulary.LeftOut.Reason;
import org.parallax.ingest.html.Posts.Post;
import org.parallax.ingest.html.Titles.Title;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.site.Familiarity;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Evidence;

/** Reads the articles off one parsed page. */
final class PageReader {

    private static final String REPORTER = "html";
    private static final int FEWEST = 80;
    private static final int SHORT = 2_500;
    private static final double LONGER = 1.5;

    private final Resource resource;
    private final Document page;
    private final Problems problems;
    private final HtmlSource.Options options;
    private final Familiarity familiarity;
    private final Marks marks;
    private final JsonLd json;
    private final PageFacts facts;
    private final Names names = new Names();
    private final Outline outline;
    private final @Nullable Rest rest;
    private @Nullable List<Block> lines;

    PageReader(
            Resource resource, Document page, Problems problems, HtmlSource.Options options, Familiarity familiarity) {
        this.resource = resource;
        this.page = page;
        this.problems = problems;
        this.options = options;
        this.familiarity = familiarity;
        this.marks = Marks.of(page, names);
        this.json = JsonLd.of(marks.scripts);
        this.facts = new PageFacts(resource, page, new MetaTags(marks.metas), json, marks, this::lines, this::warn);
        this.outline = Outline.of(page.body(), new Tags(names, facts.host()));
        this.rest = options.leftOut() ? new Rest(outline) : null;
    }

    /** The articles of the page; none where it has no text to read. */
    List<Reading> read() {
        return rest == null ? articles() : rest.toldBy(articles());
    }

    private List<Reading> articles() {
        Evidence evidence = new Evidence();
        Title found = Titles.of(page, marks, facts.meta(), json, facts.sites(), evidence);
        String title = found.text();
        String printed = found.printed();
        BodyFinder finder = new BodyFinder(outline);
        if (!facts.isOneArticle()) {
            Posts.Found list = Posts.of(outline, finder.measures(), title);
            if (!list.posts().isEmpty() || list.teasers()) {
                return posts(list.posts(), finder);
            }
        }
        finder.withoutTeasers();
        Element over = Titles.headingOf(marks.headings, printed);
        int heading = outline.numberOf(over);
        int root = finder.find(heading);
        String stated = stated();
        List<Block> blocks = root < 0 ? List.of() : own(Blocks.under(outline, root, heading, finder.frame()));
        familiarity.enough();
        BodyText visible = BodyText.of(blocks, new Hints(title, printed, names(), stated), this::left);
        String text = visible.text();
        if (!text.isEmpty()) {
            String lead = Lead.between(outline, heading, root, text);
            text = lead.isEmpty() ? text : lead + "\n\n" + text;
        }
        String data = text.length() < SHORT ? PageData.around(text, marks.scripts) : "";
        if (data.length() > text.length() * LONGER) {
            evidence.note("body", "script");
            return List.of(article(title, over, data, visible, evidence));
        }
        if (Math.max(text.length(), stated.length()) < FEWEST) {
            return List.of();
        }
        boolean hidden = text.length() * 2 < stated.length();
        if (!hidden) {
            taken(heading, visible, finder);
        }
        evidence.note("body", hidden ? "json-ld articleBody" : "page");
        return List.of(article(title, over, hidden ? stated : text, visible, evidence));
    }

    /** All blocks of the page, the frame among them; few pages need them. */
    private List<Block> lines() {
        if (lines == null) {
            lines = Blocks.of(outline);
        }
        return lines;
    }

    /** The people that the page states as authors, in lower case. */
    private Set<String> names() {
        return Stream.concat(json.people("author").stream(), facts.meta().first("author").stream())
                .map(it -> Clean.line(it).toLowerCase(Locale.ROOT))
                .filter(it -> it.indexOf(' ') > 0 && !it.startsWith("the "))
                .collect(Collectors.toSet());
    }

    /** The blocks of a body, without those that the site prints on its pages again and again. */
    private List<Block> own(List<Block> blocks) {
        return Recurring.without(blocks, facts.site(), familiarity, this::left);
    }

    private void left(Block block, Reason reason) {
        if (rest != null) {
            rest.left(block, reason);
        }
    }

    /** Notes that an article holds this heading and this text. */
    private void taken(int heading, BodyText text, BodyFinder finder) {
        if (rest != null) {
            rest.taken(heading, text.blocks(), finder.frame());
        }
    }

    /** The body as JSON-LD states it, for pages that show next to nothing of it before a script has run. */
    private String stated() {
        String text = json.text("articleBody").orElse("");
        return Clean.strip(Clean.text(text.contains("</p>") ? Jsoup.parse(text).wholeText() : text));
    }

    private Reading article(
            String stated, @Nullable Element heading, String body, BodyText visible, Evidence evidence) {
        String title = stated;
        String text = body;
        if (visible.headline() != null && Titles.isSiteOnly(title, evidence)) {
            title = visible.headline();
            text = body.startsWith(title) ? Clean.strip(body.substring(title.length())) : body;
            evidence.note("title", "text");
        }
        Article.Builder article =
                Article.untitled().body(text).provenance(new Provenance(resource.location(), 1, resource.retrieved()));
        if (title.isEmpty()) {
            warn("NO_TITLE", "No title found; the article has none");
        }
        article.title(cut(title, Limits.DEFAULT.title(), "title"));
        if (facts.meta().first("author").map(String::length).orElse(0) > Limits.DEFAULT.author()) {
            warn("TRUNCATED_FIELD", "The author is longer than %,d characters".formatted(Limits.DEFAULT.author()));
        }
        Below below = Below.of(heading);
        authors(article, new Authors(marks, below, facts.sites(), evidence).of(facts.meta(), json, visible.head()));
        facts.fill(article, text, evidence);
        Datings datings = new Datings(marks, below, facts.order(), this::lines, this::warn);
        Optional<Published> published =
                datings.of(page, title, facts.meta(), json, facts.address(), visible.head(), evidence);
        published.ifPresent(article::published);
        datings.modified(facts.meta(), json, published, evidence).ifPresent(article::modified);
        return explained(article.build(), evidence);
    }

    private void authors(Article.Builder article, List<String> names) {
        article.authors(names.stream()
                .map(it -> cut(it, Limits.DEFAULT.author(), "author"))
                .toList());
    }

    private List<Reading> posts(List<Post> posts, BodyFinder finder) {
        List<Reading> readings = new ArrayList<>();
        Set<String> names = names();
        for (Post post : posts) {
            String title = post.title();
            BodyText visible = BodyText.of(
                    own(Blocks.of(outline, post.at(), finder.frame())), new Hints(title, title, names, ""), this::left);
            if (visible.text().length() < FEWEST) {
                continue;
            }
            if (readings.size() == options.maxArticles()) {
                problems.report(Problem.limit(
                        "TOO_MANY",
                        REPORTER,
                        resource.location().toString(),
                        "More than %,d articles on one page; the others were left out".formatted(readings.size())));
                break;
            }
            readings.add(post(post, title, visible, readings.size() + 1));
            taken(post.number(), visible, finder);
        }
        return readings;
    }

    private Reading post(Post post, String title, BodyText visible, int ordinal) {
        Evidence evidence = new Evidence();
        evidence.note("title", "heading");
        evidence.note("body", "page");
        Marks own = Marks.of(post.element(), names);
        Article.Builder article = Article.titled(cut(title, Limits.DEFAULT.title(), "title"))
                .body(visible.text())
                .provenance(new Provenance(resource.location(), ordinal, resource.retrieved()));
        Below below = Below.of(post.heading(), post.element());
        authors(article, new Authors(own, below, facts.sites(), evidence).printed(visible.head()));
        facts.fillShared(article, visible.text(), evidence);
        facts.postUrl(post).ifPresent(it -> {
            article.url(it);
            evidence.note("url", post.link().isPresent() ? "link of the heading" : "id of the post");
        });
        new Datings(own, below, facts.order(), this::lines, this::warn)
                .visible(visible.head(), evidence)
                .ifPresent(article::published);
        return explained(article.build(), evidence);
    }

    private Reading explained(Article article, Evidence evidence) {
        return options.explain() ? evidence.on(article) : Reading.of(article);
    }

    private String cut(@Nullable String text, int limit, String field) {
        if (text == null || text.length() <= limit) {
            return text == null ? "" : text;
        }
        warn("TRUNCATED_FIELD", "The %s has %,d characters and was cut to %,d".formatted(field, text.length(), limit));
        return text.substring(0, limit);
    }

    private void warn(String code, String message) {
        problems.report(Problem.warning(code, REPORTER, resource.location().toString(), message));
    }
}
