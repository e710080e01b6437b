package org.parallax.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/**
 * Chooses the heading that a page prints its title with: the {@code h1} that reads like a stated title, else such an
 * {@code h2}. A heading that is the last crumb of a trail of sections is none, where the page has another.
 */
final class Headings {

    private static final double ALIKE = 0.5;
    private static final double ALIKE_SECOND = 0.75;
    private static final double ALIKE_FULLY = 0.9;
    private static final int LONGEST = 400;
    private static final int MOST = 300;
    private static final int UP = 6;
    private static final String[] KICKERS = {
        "kicker",
        "overline",
        "topline",
        "dachzeile",
        "spitzmarke",
        "roofline",
        "pretitle",
        "pre-title",
        "supertitle",
        "surtitle",
        "eyebrow",
        "seriesname"
    };

    private Headings() {}

    /**
     * The heading that reads most like one of the stated titles.
     *
     * @param agreed the title that JSON-LD and Open Graph agree on; empty where they do not
     * @param window the title of the window
     */
    static Optional<Element> best(List<Element> headings, List<String> stated, String agreed, String window) {
        List<Heading> first = of(headings, "h1");
        List<Wording> wanted = stated.stream().map(Wording::of).toList();
        Match one = mostAlike(first, wanted, Wording.of(window));
        Match two = mostAlike(of(headings, "h2"), wanted, Wording.of(""));
        boolean crumb = one.element()
                .filter(Headings::isCrumb)
                .filter(it -> !Shape.key(it.text()).equals(Shape.key(agreed)))
                .isPresent();
        boolean second = two.like() >= ALIKE_SECOND;
        if (one.like() >= ALIKE && !(crumb && second)) {
            return one.element();
        }
        boolean sole = first.size() == 1 && !crumb;
        String only = sole ? bare(first.get(0)) : "";
        boolean sentence = Shape.words(only) >= 4;
        if (second && !(sentence && two.like() < ALIKE_FULLY)) {
            return two.element();
        }
        boolean unnamed = stated.isEmpty() && window.isEmpty() && !only.isEmpty();
        return sentence || unnamed ? Optional.of(first.get(0).element()) : Optional.empty();
    }

    /** The keys of the headings, other than the one that prints the title, that end a trail of sections. */
    static Set<String> crumbs(List<Element> headings, Element title) {
        Set<String> keys = new HashSet<>();
        for (Heading heading : of(headings, "h1")) {
            if (!heading.element().equals(title) && isCrumb(heading.element())) {
                keys.add(Shape.key(heading.text()));
            }
        }
        return keys;
    }

    /** The words of a heading without a kicker that has an element of its own. */
    static String text(Element heading) {
        return bare(new Heading(heading, Clean.line(heading.text())));
    }

    private static String bare(Heading heading) {
        Element element = heading.element();
        if (element.childrenSize() == 0) {
            return heading.text();
        }
        for (Element part : element.getAllElements()) {
            if (!part.equals(element) && isKicker(part)) {
                String rest = withoutLead(Clean.line(textWithout(element, part)));
                return Shape.words(rest) >= 3 ? rest : heading.text();
            }
        }
        return heading.text();
    }

    private static String withoutLead(String text) {
        int at = 0;
        while (at < text.length() && ":-–—|/• ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isKicker(Element part) {
        for (Attribute attribute : part.attributes()) {
            String name =
                    attribute.getKey().equals("class") || attribute.getKey().equals("data-cy")
                            ? attribute.getValue()
                            : attribute.getKey();
            String lower = name.length() > 200 ? "" : name.toLowerCase(Locale.ROOT);
            for (String kicker : KICKERS) {
                if (lower.contains(kicker)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String textWithout(Element heading, Element part) {
        StringBuilder text = new StringBuilder();
        append(heading, part, text, 0);
        return text.toString();
    }

    private static void append(Node node, Element without, StringBuilder text, int depth) {
        if (node.equals(without) || depth > 20) {
            return;
        }
        if (node instanceof TextNode words) {
            text.append(words.text());
        }
        for (Node child : node.childNodes()) {
            append(child, without, text, depth + 1);
        }
        if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
    }

    private static List<Heading> of(List<Element> headings, String tag) {
        return headings.stream()
                .filter(it -> it.normalName().equals(tag))
                .limit(MOST)
                .map(it -> new Heading(it, Clean.line(it.text())))
                .filter(it -> it.text().length() >= 3 && it.text().length() <= LONGEST)
                .toList();
    }

    private static Match mostAlike(List<Heading> headings, List<Wording> stated, Wording window) {
        Match best = new Match(Optional.empty(), 0);
        for (Heading heading : headings) {
            double like = like(heading, stated, window);
            if (like > best.like() || (like > 0 && like == best.like() && isBetter(heading.element(), best))) {
                best = new Match(Optional.of(heading.element()), like);
            }
        }
        return best;
    }

    private static boolean isBetter(Element heading, Match than) {
        return than.element().filter(Headings::isCrumb).isPresent() && !isCrumb(heading);
    }

    /** A heading and its words. */
    private record Heading(Element element, String text) {}

    /** A heading and how much it reads like the title, 0..1. */
    private record Match(Optional<Element> element, double like) {}

    private static double like(Heading heading, List<Wording> stated, Wording window) {
        String bare = bare(heading);
        Wording whole = Wording.of(heading.text());
        Wording part = bare.equals(heading.text()) ? whole : Wording.of(bare);
        double most = 0.95 * fit(whole, window);
        for (Wording each : stated) {
            most = Math.max(most, Math.max(fit(whole, each), fit(part, each)));
        }
        return most;
    }

    /** How alike two titles are, 0..1; a word or two of a longer title are not like it. */
    private static double fit(Wording text, Wording stated) {
        boolean scrap = text.length() * 3 < stated.length();
        return (scrap ? 0.5 : 1) * text.likeness(stated);
    }

    /** Whether the heading ends a trail of links that leads through the sections of the site. */
    static boolean isCrumb(Element heading) {
        Element up = heading;
        for (int i = 0; i < UP && up != null; i++) {
            String name = up.normalName();
            if (name.equals("nav") || (i == 1 && name.equals("li"))) {
                return true;
            }
            if (name.equals("body") || name.equals("article") || name.equals("main")) {
                return false;
            }
            if (i < 3 && Tags.names(up).contains("breadcrumb")) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
