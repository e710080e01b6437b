package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Provenance;
import org.parallax.api.source.Resource;
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

    private final Resource resource;
    private final Document page;
    private final Problems problems;
    private final HtmlSource.Options options;
    private final Familiarity familiarity;
    private final Marks marks;
    private final JsonLd json;
    private final PageFacts facts;

    PageReader(
            Resource resource, Document page, Problems problems, HtmlSource.Options options, Familiarity familiarity) {
        this.resource = resource;
        this.page = page;
        this.problems = problems;
        this.options = options;
        this.familiarity = familiarity;
        this.marks = Marks.of(page);
        this.json = JsonLd.of(marks.scripts);
        this.facts = new PageFacts(resource, page, new MetaTags(marks.metas), json, marks, this::warn);
    }

    /** The articles of the page; none where it has no text to read. */
    List<Reading> read() {
        Evidence evidence = new Evidence();
        Title found = Titles.of(page, marks, facts.meta(), json, evidence);
        String title = found.text();
        String printed = found.printed();
        BodyFinder finder = new BodyFinder(page.body());
        if (!facts.isOneArticle()) {
            Posts.Found list = Posts.of(page.body(), finder.measures(), title);
            if (!list.posts().isEmpty() || list.teasers()) {
                return posts(list.posts(), finder);
            }
        }
        Element root = finder.find();
        BodyText visible = root == null ? BodyText.NONE : BodyText.of(blocks(root, finder), title, printed);
        String text = visible.text();
        if (root != null && !text.isEmpty()) {
            Element heading = Titles.headingOf(marks.headings, printed);
            String lead = Lead.between(heading, root, page.body(), finder.leadFrame(), text);
            text = lead.isEmpty() ? text : lead + "\n\n" + text;
        }
        String stated = stated();
        if (Math.max(text.length(), stated.length()) < FEWEST) {
            return List.of();
        }
        boolean hidden = text.length() * 2 < stated.length();
        evidence.note("body", hidden ? "json-ld articleBody" : "page");
        return List.of(article(title, hidden ? stated : text, visible, evidence));
    }

    /** The blocks of a body, without those that the site prints on its pages again and again. */
    private List<Block> blocks(Element root, BodyFinder finder) {
        return Recurring.without(Blocks.of(root, finder.frame()), facts.site(), familiarity);
    }

    /** The body as JSON-LD states it, for pages that show next to nothing of it before a script has run. */
    private String stated() {
        String text = json.text("articleBody").orElse("");
        return Clean.strip(Clean.text(text.contains("</p>") ? Jsoup.parse(text).wholeText() : text));
    }

    private Reading article(String stated, String body, BodyText visible, Evidence evidence) {
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
        authors(article, Authors.of(marks, facts.meta(), json, visible.head(), evidence));
        facts.fill(article, text, evidence);
        Datings datings = new Datings(marks, facts.order(), this::warn);
        datings.of(page, title, facts.meta(), json, facts.address(), visible.head(), evidence)
                .ifPresent(article::published);
        datings.modified(facts.meta(), json, evidence).ifPresent(article::modified);
        return explained(article.build(), evidence);
    }

    private void authors(Article.Builder article, List<String> names) {
        article.authors(names.stream()
                .map(it -> cut(it, Limits.DEFAULT.author(), "author"))
                .toList());
    }

    private List<Reading> posts(List<Post> posts, BodyFinder finder) {
        List<Reading> readings = new ArrayList<>();
        for (Post post : posts) {
            String title = post.title();
            BodyText visible = BodyText.of(blocks(post.element(), finder), title, title);
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
        }
        return readings;
    }

    private Reading post(Post post, String title, BodyText visible, int ordinal) {
        Evidence evidence = new Evidence();
        evidence.note("title", "heading");
        evidence.note("body", "page");
        Marks own = Marks.of(post.element());
        Article.Builder article = Article.titled(cut(title, Limits.DEFAULT.title(), "title"))
                .body(visible.text())
                .provenance(new Provenance(resource.location(), ordinal, resource.retrieved()));
        authors(article, Authors.visible(own, visible.head(), evidence));
        facts.fillShared(article);
        facts.postUrl(post).ifPresent(article::url);
        new Datings(own, facts.order(), this::warn)
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
