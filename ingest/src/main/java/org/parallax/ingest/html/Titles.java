package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Evidence;
import org.parallax.ingest.text.Shape;

/** Weighs what a page offers as the title of its article: the visible heading that the metadata agrees with comes first. */
final class Titles {

    private static final List<String> NAMES =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline", "title");
    private static final String WINDOW = "title element";

    private Titles() {}

    /** The title; empty where the page offers none. */
    static Title of(Document page, Marks marks, MetaTags meta, JsonLd json, Sites sites, Evidence evidence) {
        String window = sites.without(Clean.line(page.title()), true);
        List<String> stated = stated(meta, json, sites);
        String agreed = agreed(meta, json, sites);
        Optional<Element> heading = Headings.best(marks.headings, stated, agreed, window);
        if (heading.isPresent()) {
            return printed(heading.get(), marks, stated, agreed, sites, evidence);
        }
        Optional<String> shared = meta.first("og:title", "twitter:title")
                .map(it -> withoutTail(sites.without(Clean.line(it), false), stated));
        String title = shared.or(() -> stated.stream().findFirst()).orElse(window);
        evidence.note("title", shared.isPresent() ? "meta og:title" : stated.isEmpty() ? WINDOW : "json-ld headline");
        return new Title(title, title);
    }

    /** The title that JSON-LD and Open Graph agree on; empty where they do not. */
    private static String agreed(MetaTags meta, JsonLd json, Sites sites) {
        String headline = json.text("headline").map(Clean::line).orElse("");
        String graph = meta.first("og:title").map(Clean::line).orElse("");
        String plain = sites.without(headline, false);
        boolean agree = Shape.key(sites.without(graph, false)).equals(Shape.key(plain));
        return agree && Shape.words(plain) >= 3 ? plain : "";
    }

    /** The title of a page that prints it as {@code heading}. */
    private static Title printed(
            Element heading, Marks marks, List<String> stated, String agreed, Sites sites, Evidence evidence) {
        String whole = Clean.line(heading.text());
        String key = Shape.key(whole);
        Set<String> crumbs = Headings.crumbs(marks.headings, heading);
        List<String> own =
                stated.stream().filter(it -> !crumbs.contains(Shape.key(it))).toList();
        for (String each : own) {
            if (Shape.key(each).equals(key)) {
                evidence.note("title", "heading");
                return new Title(each, whole);
            }
        }
        for (String each : own) {
            if (Shape.words(each) >= 3 && isTailOf(each, whole)) {
                evidence.note("title", "heading without kicker");
                return new Title(each, whole);
            }
        }
        evidence.note("title", agreed.isEmpty() ? "heading" : "json-ld headline, meta og:title");
        return new Title(agreed.isEmpty() ? sites.without(Headings.text(heading), false) : agreed, whole);
    }

    /** The title without what another stated title lacks at its end, such as the name of a section. */
    private static String withoutTail(String title, List<String> stated) {
        for (String each : stated) {
            boolean begins = title.startsWith(each) && each.length() >= 8 && each.length() < title.length();
            if (begins && !Character.isLetterOrDigit(title.charAt(each.length()))) {
                return each;
            }
        }
        return title;
    }

    /**
     * A page's title.
     *
     * @param text the title; empty where the page offers none
     * @param printed the words of the heading it is printed with
     */
    record Title(String text, String printed) {}

    /** The heading of the page that reads like its title; null where there is none. */
    static @Nullable Element headingOf(List<Element> headings, String title) {
        Wording wanted = Wording.of(title);
        for (Element heading : headings) {
            if (Wording.of(Clean.line(heading.text())).likeness(wanted) > 0.9) {
                return heading;
            }
        }
        return null;
    }

    /** The titles that the page states, without the name of the site, the surest first. */
    private static List<String> stated(MetaTags meta, JsonLd json, Sites sites) {
        List<String> titles = new ArrayList<>();
        json.text("headline").ifPresent(titles::add);
        for (String name : NAMES) {
            meta.first(name).ifPresent(titles::add);
        }
        return titles.stream()
                .map(it -> sites.without(Clean.line(it), false))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a heading only puts a kicker before the title that the page states. */
    private static boolean isTailOf(String stated, String heading) {
        return heading.length() > stated.length()
                && heading.endsWith(stated)
                && !Character.isLetterOrDigit(heading.charAt(heading.length() - stated.length() - 1));
    }

    /** Whether the title says no more than the name of the site, as far as a page without headings can tell. */
    static boolean isSiteOnly(String title, Evidence evidence) {
        return title.isEmpty() || (evidence.of("title").equals(WINDOW) && Shape.words(title) <= 6);
    }

    /** The share of words that two titles have in common, 0..1. */
    static double likeness(String one, String other) {
        return Wording.of(one).likeness(Wording.of(other));
    }
}
