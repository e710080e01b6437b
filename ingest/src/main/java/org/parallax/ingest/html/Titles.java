package org.parallax.ingest.html;

import java.util.HashSet;
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

    private static final List<String> SEPARATORS =
            List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " / ", "|");
    private static final double ALIKE = 0.5;
    private static final String WINDOW = "title element";

    private Titles() {}

    /** The title; empty where the page offers none. */
    static Title of(Document page, Marks marks, MetaTags meta, JsonLd json, Evidence evidence) {
        String stated = stated(meta, json);
        String window = Clean.line(page.title());
        String hint = stated.isEmpty() ? window : stated;
        Optional<String> heading = heading(marks.headings, hint, window);
        if (heading.isPresent()) {
            String site = meta.first("og:site_name").map(Clean::line).orElse("");
            String plain = withoutSite(hint, site, stated.isEmpty());
            if (Shape.words(plain) >= 3 && isTailOf(plain, heading.get())) {
                evidence.note("title", "json-ld headline");
                return new Title(plain, heading.get());
            }
            String graph = withoutSite(meta.first("og:title").map(Clean::line).orElse(""), site, false);
            String headline = json.text("headline").map(Clean::line).orElse("");
            if (Shape.words(headline) >= 3 && Shape.key(graph).equals(Shape.key(headline))) {
                evidence.note("title", "json-ld headline, meta og:title");
                return new Title(headline, heading.get());
            }
            evidence.note("title", "heading");
            return new Title(heading.get(), heading.get());
        }
        String shared = meta.first("og:title", "twitter:title").map(Clean::line).orElse(stated);
        String best = shared.isEmpty() ? hint : shared;
        evidence.note("title", !shared.isEmpty() ? "meta og:title" : stated.isEmpty() ? WINDOW : "json-ld headline");
        String site = meta.first("og:site_name").map(Clean::line).orElse("");
        String title = best.isEmpty() ? "" : withoutSite(best, site, best.equals(window));
        return new Title(title, title);
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
        for (Element heading : headings) {
            if (likeness(Clean.line(heading.text()), title) > 0.9) {
                return heading;
            }
        }
        return null;
    }

    private static Optional<String> heading(List<Element> headings, String stated, String window) {
        Element best = null;
        double most = 0;
        for (String tag : List.of("h1", "h2")) {
            for (Element heading : headings) {
                if (!heading.normalName().equals(tag)) {
                    continue;
                }
                String text = Clean.line(heading.text());
                if (text.length() < 3 || text.length() > 400) {
                    continue;
                }
                double like = Math.max(likeness(text, stated), 0.95 * likeness(text, window));
                if (like > most) {
                    most = like;
                    best = heading;
                }
            }
            if (best != null && most >= ALIKE) {
                return Optional.of(Clean.line(best.text()));
            }
        }
        List<Element> first =
                headings.stream().filter(it -> it.normalName().equals("h1")).toList();
        String only = first.size() == 1 ? Clean.line(first.get(0).text()) : "";
        boolean sentence = Shape.words(only) >= 4 && only.length() <= 400;
        return sentence || (stated.isEmpty() && !only.isEmpty()) ? Optional.of(only) : Optional.empty();
    }

    private static String stated(MetaTags meta, JsonLd json) {
        return json.text("headline")
                .or(() -> meta.first(
                        "og:title",
                        "twitter:title",
                        "parsely-title",
                        "dc.title",
                        "sailthru.title",
                        "headline",
                        "title"))
                .map(Clean::line)
                .orElse("");
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
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() / (double) Math.max(1, Math.min(left.size(), right.size())) * 0.6
                + both.size() / (double) Math.max(left.size(), right.size()) * 0.4;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Shape.key(text).split(" ", -1)));
        words.remove("");
        return words;
    }

    /** The title without the name of the site that some put before or behind it. */
    static String withoutSite(String title, String site, boolean window) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0) {
                String tail = title.substring(last + separator.length());
                String head = title.substring(0, last);
                boolean named = !site.isEmpty() && likeness(tail, site) >= 0.6;
                if (named || (window && Shape.words(tail) <= 4 && Shape.words(head) > 3)) {
                    return withoutSite(head.strip(), site, window);
                }
            }
            int first = title.indexOf(separator);
            if (first > 0 && !site.isEmpty() && likeness(title.substring(0, first), site) >= 0.6) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }
}
