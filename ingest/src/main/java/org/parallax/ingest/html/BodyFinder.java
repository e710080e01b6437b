package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds an article's body: the one that says so of itself where it holds enough of the page's
 * paragraphs, else the article or main element, else the smallest that holds nearly all paragraphs.
 */
final class BodyFinder {

    private static final double LARGE = 0.5;
    private static final double SAYS_SO = 0.4;
    private static final double SEMANTIC = 0.5;
    private static final double NEARLY_ALL = 0.75;
    private static final int FEW = 80;
    private static final double ENOUGH = 0.05;

    private final Element page;
    private final Map<String, Boolean> frames = new HashMap<>();
    private final Predicate<Element> frame;
    private final Measures measures;

    BodyFinder(Element page) {
        this.page = page;
        Measures raw = new Measures(page, Tags::isNever);
        int all = raw.of(page).good;
        int enough = Math.max(FEW, (int) (ENOUGH * all));
        Predicate<Element> strict = element -> Tags.isNever(element)
                || (isFrame(element)
                        && raw.of(element).good <= LARGE * all
                        && !isIntroduction(element, raw.of(element)));
        Measures framed = new Measures(page, strict);
        if (framed.of(page).good >= enough) {
            this.frame = strict;
            this.measures = framed;
            return;
        }
        Predicate<Element> lenient =
                element -> Tags.isNever(element) || (Tags.isFrameTag(element) && raw.of(element).good <= LARGE * all);
        Measures some = new Measures(page, lenient);
        boolean helps = some.of(page).good >= FEW;
        this.frame = helps ? lenient : Tags::isNever;
        this.measures = helps ? some : raw;
    }

    /** As {@link Tags#isFrame}, once for all elements of the same tag and names. */
    private boolean isFrame(Element element) {
        Attributes attributes = element.attributes();
        if (attributes.isEmpty()
                || attributes.hasKey("style")
                || attributes.hasKey("hidden")
                || attributes.hasKey("role")
                || attributes.hasKey("data-component")
                || attributes.hasKey("data-testid")) {
            return Tags.isFrame(element);
        }
        String key = element.normalName() + '\n' + attributes.get("class") + '\n' + attributes.get("id");
        return frames.computeIfAbsent(key, it -> Tags.isFrame(element));
    }

    /** Whether an element is named like the head of an article or a teaser but holds a paragraph, and leads nowhere. */
    private static boolean isIntroduction(Element element, Measure measure) {
        boolean named =
                element.normalName().equals("header") || Tags.names(element).contains("teaser");
        return named && measure.good >= FEW && measure.link * 10 < measure.text;
    }

    /** Whether an element belongs to the frame of this page. */
    Predicate<Element> frame() {
        return frame;
    }

    /** Whether an element between the title and the body is no part of the introduction. */
    Predicate<Element> leadFrame() {
        return element -> Tags.isNever(element)
                || (isFrame(element)
                        && !element.normalName().equals("header")
                        && !Tags.names(element).contains("teaser"));
    }

    Measures measures() {
        return measures;
    }

    /** The element with the body; null where the page has no paragraphs. */
    @Nullable
    Element find() {
        int all = measures.of(page).good;
        if (all < FEW) {
            return null;
        }
        Element named = best(Tags::isBody, all, SAYS_SO);
        if (named != null) {
            return named;
        }
        Element article = best(it -> it.normalName().equals("article"), all, SEMANTIC);
        if (article != null) {
            return article;
        }
        Element main =
                best(it -> it.normalName().equals("main") || it.attr("role").equals("main"), all, SEMANTIC);
        return narrowed(main == null ? page : main);
    }

    /** Of the elements of one sort the one with most paragraphs, where they are enough; the innermost of equals. */
    private @Nullable Element best(Predicate<Element> sort, int all, double share) {
        List<Element> found = new ArrayList<>();
        for (Element each : measures.elements()) {
            if (measures.of(each).good > 0 && sort.test(each)) {
                found.add(each);
            }
        }
        Element best = null;
        int most = 0;
        for (Element each : found) {
            int good = measures.of(each).good;
            if (best == null || good > most || (good >= most * 0.97 && isWithin(each, best))) {
                best = each;
                most = Math.max(good, best == null ? 0 : Math.min(most, good));
            }
        }
        if (best == null) {
            return null;
        }
        if (most >= share * all) {
            return best;
        }
        Element parent = best.parent();
        return parent != null && sumWithin(found, parent) >= share * all && !parent.equals(page) ? parent : null;
    }

    private int sumWithin(List<Element> found, Element parent) {
        int sum = 0;
        for (Element each : found) {
            sum += parent.equals(each.parent()) ? measures.of(each).good : 0;
        }
        return sum;
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element up = inner.parent(); up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Goes down as long as one child holds nearly all the paragraphs. */
    private Element narrowed(Element from) {
        Element at = from;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                Measure measure = measures.of(child);
                if (measure.good >= NEARLY_ALL * measures.of(at).good && measure.paragraphs > 1) {
                    next = child;
                }
            }
            if (next == null) {
                return at;
            }
            at = next;
        }
    }
}
