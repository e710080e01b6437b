package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article's body: the one that says so of itself where it holds enough of the page's
 * paragraphs, else the article or main element, else the smallest that holds nearly all paragraphs.
 */
final class BodyFinder {

    private static final double LARGE = 0.5;
    private static final double SAYS_SO = 0.4;
    private static final double SEMANTIC = 0.5;
    private static final double NEARLY_ALL = 0.75;
    private static final double WHOLE = 0.65;
    private static final double PARTS = 1.1;
    private static final double MERE_PARTS = 1.25;
    private static final int FEW = 80;
    private static final int LEFT = 300;
    private static final double ENOUGH = 0.05;

    private final Outline outline;
    private final Measures raw;
    private final int all;
    private IntPredicate frame;
    private Measures measures;

    BodyFinder(Outline outline) {
        this.outline = outline;
        this.raw = Measures.of(outline, it -> false);
        this.all = raw.good(0);
        IntPredicate strict = this::isFrame;
        Measures framed = Measures.of(outline, strict);
        if (framed.good(0) >= Math.max(FEW, (int) (ENOUGH * all))) {
            this.frame = strict;
            this.measures = framed;
            return;
        }
        IntPredicate lenient = it -> outline.is(it, Tags.FRAME_TAG) && isSmall(it);
        Measures some = Measures.of(outline, lenient);
        boolean helps = some.good(0) >= FEW;
        this.frame = helps ? lenient : it -> false;
        this.measures = helps ? some : raw;
    }

    /** Passes over teasers of other articles from now on, where something else is left. */
    void withoutTeasers() {
        BitSet teasers = Teasers.of(outline, measures);
        if (teasers.isEmpty()) {
            return;
        }
        IntPredicate before = frame;
        IntPredicate with = it -> teasers.get(it) || before.test(it);
        Measures left = Measures.of(outline, with);
        if (left.good(0) >= LEFT) {
            frame = with;
            measures = left;
        }
    }

    private boolean isFrame(int at) {
        return outline.is(at, Tags.FRAME) && isSmall(at) && !isIntroduction(at);
    }

    private boolean isSmall(int at) {
        return raw.good(at) <= LARGE * all;
    }

    /** Whether an element is named like the head of an article or a teaser but holds a paragraph, and leads nowhere. */
    private boolean isIntroduction(int at) {
        return outline.is(at, Tags.HEADER) && raw.good(at) >= FEW && raw.link(at) * 10 < raw.text(at);
    }

    /** Whether an element belongs to the frame of this page. */
    IntPredicate frame() {
        return frame;
    }

    Measures measures() {
        return measures;
    }

    /** The number of the element with the body of the article under this heading; −1 where the page has no paragraphs. */
    int find(int heading) {
        int root = find();
        return root >= 0 && outline.isWithin(heading, root) ? storyOf(heading, root) : root;
    }

    /**
     * Where one page shows several articles below each other, each with its own heading like {@code heading}, the element
     * with the one that this heading stands over; {@code root} elsewhere.
     */
    private int storyOf(int heading, int root) {
        for (int story = heading; story != root; story = outline.parent(story)) {
            if (outline.is(story, Tags.ARTICLE) && measures.good(story) >= FEW && hasOthersLike(story, heading)) {
                return story;
            }
        }
        return root;
    }

    private boolean hasOthersLike(int story, int heading) {
        String make = Tags.make(outline.element(story));
        int around = outline.parent(story);
        for (int at = around + 1; !make.isEmpty() && at < outline.end(around); at = outline.end(at)) {
            if (at != story
                    && measures.good(at) >= FEW
                    && Tags.make(outline.element(at)).equals(make)
                    && hasHeadingLike(outline.element(heading), at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHeadingLike(Element own, int within) {
        for (int at = within + 1; at < outline.end(within); at++) {
            if (outline.is(at, Tags.HEADING)) {
                Element heading = outline.element(at);
                return heading.normalName().equals(own.normalName())
                        && heading.className().equals(own.className());
            }
        }
        return false;
    }

    private int find() {
        int found = measures.good(0);
        if (found < FEW) {
            return -1;
        }
        int named = best(Tags.BODY, found, SAYS_SO);
        if (named >= 0) {
            return named;
        }
        int article = best(Tags.ARTICLE, found, SEMANTIC);
        if (article >= 0) {
            return article;
        }
        return narrowed(Math.max(0, best(Tags.MAIN, found, SEMANTIC)));
    }

    /** Of the elements of one sort the one with most paragraphs, where they are enough; the innermost of equals. */
    private int best(int sort, int all, double share) {
        List<Integer> found = new ArrayList<>();
        int best = -1;
        int most = 0;
        for (int at = 0; at < outline.size(); at++) {
            int good = measures.good(at);
            if (good == 0 || !outline.is(at, sort)) {
                continue;
            }
            found.add(at);
            if (best < 0 || good > most || (good >= most * 0.97 && outline.isWithin(at, best))) {
                most = best < 0 || good > most ? good : Math.min(most, good);
                best = at;
            }
        }
        if (best < 0) {
            return best;
        }
        int whole = sort == Tags.BODY && measures.good(best) < WHOLE * all ? whole(best, found) : best;
        return measures.good(whole) >= share * all ? whole : -1;
    }

    /** The element around all parts of a body that is cut into several of one make; {@code best} itself where it is not. */
    private int whole(int best, List<Integer> found) {
        String make = Tags.make(outline.element(best));
        int around = best;
        int sum = measures.good(best);
        for (int part : found) {
            boolean apart = part >= outline.end(best) || outline.end(part) <= best;
            if (apart && Tags.make(outline.element(part)).equals(make)) {
                sum += measures.good(part);
                while (!outline.isWithin(part, around)) {
                    around = outline.parent(around);
                }
            }
        }
        return sum > measures.good(best) * PARTS && measures.good(around) <= sum * MERE_PARTS ? around : best;
    }

    /** Goes down as long as one child holds nearly all the paragraphs. */
    private int narrowed(int from) {
        int at = from;
        while (true) {
            int next = -1;
            for (int child = at + 1; child < outline.end(at); child = outline.end(child)) {
                if (measures.good(child) >= NEARLY_ALL * measures.good(at) && measures.paragraphs(child) > 1) {
                    next = child;
                }
            }
            if (next < 0) {
                return at;
            }
            at = next;
        }
    }
}
