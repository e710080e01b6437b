package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.ingest.text.Clean;

/**
 * Finds the teasers of other articles on a page: elements of one make, each with a heading that leads elsewhere on the same
 * site and little text.
 */
final class Teasers {

    private static final int FEWEST = 60;
    private static final int LONGEST = 600;
    private static final int SHORTEST_TITLE = 20;
    private static final int MANY = 3;
    private static final double MOST = 0.75;

    private Teasers() {}

    /** The elements with paragraphs by their make, those inside another of the same make left out. */
    static Map<String, List<Integer>> makes(Outline outline, Measures measures) {
        Map<String, List<Integer>> makes = new LinkedHashMap<>();
        for (int at = 1; at < outline.size(); at++) {
            if (measures.good(at) < FEWEST) {
                continue;
            }
            String named = Tags.make(outline.element(at));
            String make = named.isEmpty() && outline.is(at, Tags.ITEM) ? "item " + outline.parent(at) : named;
            if (!make.isEmpty()) {
                List<Integer> alike = makes.computeIfAbsent(make, it -> new ArrayList<>());
                if (alike.isEmpty() || !outline.isWithin(at, alike.get(alike.size() - 1))) {
                    alike.add(at);
                }
            }
        }
        return makes;
    }

    /** The numbers of the teasers on a page. */
    static BitSet of(Outline outline, Measures measures) {
        BitSet teasers = new BitSet();
        for (List<Integer> alike : makes(outline, measures).values()) {
            if (alike.size() >= MANY) {
                List<Integer> found = alike.stream()
                        .filter(it -> measures.good(it) < LONGEST && leadsOn(outline, it))
                        .toList();
                if (found.size() >= MOST * alike.size()) {
                    found.forEach(teasers::set);
                }
            }
        }
        return teasers;
    }

    /** Whether an element begins with a heading, or a line of its own, that leads to another page of the site. */
    private static boolean leadsOn(Outline outline, int teaser) {
        int heading = teaser + 1;
        while (heading < outline.end(teaser) && !outline.is(heading, Tags.HEADING)) {
            heading++;
        }
        int first = heading < outline.end(teaser) ? heading : firstLine(outline, teaser);
        for (int at = first; at > teaser && at < outline.end(first); at++) {
            if (outline.is(at, Tags.LINK)) {
                return staysOnSite(outline, at);
            }
        }
        int around = outline.parent(first);
        return around > teaser && outline.is(around, Tags.LINK) && staysOnSite(outline, around);
    }

    /** The block with the first words of a teaser where they are all a link, and more follows; the teaser itself elsewhere. */
    private static int firstLine(Outline outline, int teaser) {
        int text = teaser + 1;
        while (text < outline.end(teaser) && !(outline.isText(text) && outline.seen(text) > 0)) {
            text++;
        }
        if (text == outline.end(teaser)) {
            return teaser;
        }
        int link = -1;
        int block = text;
        while (block > teaser && !outline.is(block, Tags.BLOCK)) {
            link = outline.is(block, Tags.LINK) ? block : link;
            block = outline.parent(block);
        }
        if (link > 0 && outline.seenWithin(link) < SHORTEST_TITLE) {
            return teaser;
        }
        if (block > teaser && link > 0) {
            return block;
        }
        return link > 0 && endsOpen(outline, teaser) ? link : teaser;
    }

    private static boolean endsOpen(Outline outline, int teaser) {
        for (int at = outline.end(teaser) - 1; at > teaser; at--) {
            if (outline.isText(at) && outline.seen(at) > 0) {
                String text = Clean.strip(outline.text(at));
                return text.endsWith("...") || text.endsWith("…");
            }
        }
        return false;
    }

    private static boolean staysOnSite(Outline outline, int link) {
        String address = outline.element(link).attr("href");
        return !outline.is(link, Tags.AWAY) && !address.isEmpty() && !address.startsWith("#");
    }
}
