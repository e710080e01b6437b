package org.parallax.ingest.html;

import java.util.function.IntPredicate;

/**
 * How much text stands in each block element of an outline, in characters, how much of it is links, and how much looks like
 * paragraphs to read: runs of 40 characters or more, not mostly links.
 */
final class Measures {

    private static final int SHORTEST = 40;

    private final int[] text;
    private final int[] link;
    private final int[] good;
    private final int[] paragraphs;

    private Measures(int size) {
        this.text = new int[size];
        this.link = new int[size];
        this.good = new int[size];
        this.paragraphs = new int[size];
    }

    /** Measures an outline, passing over the elements that {@code dropped} says. */
    static Measures of(Outline outline, IntPredicate dropped) {
        Measures measures = new Measures(outline.size());
        measures.run(outline, dropped);
        return measures;
    }

    private void run(Outline outline, IntPredicate dropped) {
        int block = 0;
        int runText = 0;
        int runLink = 0;
        int linked = 0;
        int at = 1;
        while (at < outline.size()) {
            while (at >= outline.end(block)) {
                endRun(block, runText, runLink);
                runText = 0;
                runLink = 0;
                block = include(outline, block);
            }
            if (outline.isText(at)) {
                runText += outline.seen(at);
                runLink += at < linked ? outline.seen(at) : 0;
            } else if (dropped.test(at)) {
                at = outline.end(at);
                continue;
            } else if (outline.is(at, Tags.LINK)) {
                linked = Math.max(linked, outline.end(at));
            } else if (outline.is(at, Tags.BLOCK)) {
                endRun(block, runText, runLink);
                runText = 0;
                runLink = 0;
                block = at;
            }
            at++;
        }
        endRun(block, runText, runLink);
        while (block > 0) {
            block = include(outline, block);
        }
    }

    private void endRun(int block, int characters, int linked) {
        text[block] += characters;
        link[block] += linked;
        if (characters >= SHORTEST && linked * 5 < characters * 2) {
            good[block] += characters;
            paragraphs[block]++;
        }
    }

    /** Adds a block that is over to the block around it, and says which that is. */
    private int include(Outline outline, int block) {
        int outer = outline.parent(block);
        while (outer > 0 && !outline.is(outer, Tags.BLOCK)) {
            outer = outline.parent(outer);
        }
        text[outer] += text[block];
        link[outer] += link[block];
        good[outer] += good[block];
        paragraphs[outer] += paragraphs[block];
        return outer;
    }

    /** The characters that stand in the element {@code at}. */
    int text(int at) {
        return text[at];
    }

    /** The characters of links in it. */
    int link(int at) {
        return link[at];
    }

    /** The characters of paragraphs in it. */
    int good(int at) {
        return good[at];
    }

    /** How many paragraphs there are in it. */
    int paragraphs(int at) {
        return paragraphs[at];
    }
}
