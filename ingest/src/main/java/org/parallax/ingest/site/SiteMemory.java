package org.parallax.ingest.site;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.parallax.ingest.site.Piece.Role;

/**
 * Remembers on which pages of a site a line stood, so that lines that come again are told from the articles. Pages have
 * numbers in the order in which they were first read, and a page is judged by those with lower numbers only: reading it
 * again, in the same run or a later one, gives the same. Of each line the first three pages are kept, of lines in all a
 * bounded number; what stood on one page only and was not seen for longest goes first. Pages of more than 20,000 lines are
 * neither judged nor learned.
 *
 * <p>Safe for several threads, but the order of pages is that of the calls.
 */
public final class SiteMemory implements Familiarity {

    private static final int KINDRED = 5;
    private static final int LONGEST = 20_000;

    private final Sightings sightings = new Sightings();
    private final Consumer<Page> learned;
    private int pages;

    /**
     * What one page adds to the memory.
     *
     * @param number its number, from 1 on
     * @param keys what stands for its lines, 48 bits each
     */
    public record Page(int number, List<Long> keys) {}

    /** An empty memory that tells nobody what it learns. */
    public SiteMemory() {
        this(page -> {});
    }

    /** An empty memory; {@code learned} is told of each page when it is learned. */
    public SiteMemory(Consumer<Page> learned) {
        this.learned = learned;
    }

    /** Takes in what was learned in an earlier run, in any order of the pages. */
    public synchronized void recall(Page page) {
        page.keys().forEach(key -> sightings.add(key, page.number()));
        pages = Math.max(pages, page.number());
    }

    /** All that is remembered, page by page. */
    public synchronized List<Page> pages() {
        return sightings.byPage();
    }

    @Override
    public synchronized BitSet frame(String site, List<Piece> pieces) {
        if (pieces.size() > LONGEST) {
            return new BitSet();
        }
        long[] lines = lines(site, pieces);
        long self = Keys.of(lines);
        int known = sightings.first(self);
        int number = known > 0 ? known : pages + 1;
        long[] links = links(pieces, lines);
        Set<Integer> kindred = site.isEmpty() ? kindred(pieces, lines, number) : Set.of();
        int[] counts = new int[lines.length];
        boolean[] linked = new boolean[links.length];
        for (int i = 0; i < links.length; i++) {
            linked[i] = count(links[i], number, site, kindred) > 0;
            if (i < lines.length) {
                counts[i] = count(lines[i], number, site, kindred);
            }
        }
        BitSet frame = new Recurrence(pieces, counts, linked).frame();
        if (known == 0) {
            learn(number, self, lines, links);
        }
        return frame;
    }

    private void learn(int number, long self, long[] lines, long[] links) {
        Set<Long> keys = new LinkedHashSet<>();
        keys.add(self);
        LongStream.concat(Arrays.stream(lines), Arrays.stream(links))
                .filter(it -> it != 0)
                .forEach(keys::add);
        Page page = new Page(number, List.copyOf(keys));
        recall(page);
        learned.accept(page);
    }

    private int count(long key, int number, String site, Set<Integer> kindred) {
        int count = 0;
        for (int page : sightings.of(key)) {
            count += page < number && (!site.isEmpty() || kindred.contains(page)) ? 1 : 0;
        }
        return count;
    }

    /** The pages that share so many short lines with this one that they must be of the same site. */
    private Set<Integer> kindred(List<Piece> pieces, long[] lines, int number) {
        Map<Integer, Integer> votes = new HashMap<>();
        Set<Long> asked = new LinkedHashSet<>();
        for (int i = 0; i < lines.length; i++) {
            if (!pieces.get(i).is(Role.PARAGRAPH) && asked.add(lines[i])) {
                for (int page : sightings.of(lines[i])) {
                    votes.merge(page, 1, Integer::sum);
                }
            }
        }
        votes.entrySet().removeIf(it -> it.getValue() < KINDRED || it.getKey() >= number);
        return votes.keySet();
    }

    private static long[] lines(String site, List<Piece> pieces) {
        long seed = Keys.of(0, site);
        long[] lines = new long[pieces.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Keys.of(seed, pieces.get(i).text());
        }
        return lines;
    }

    /** For each place between two pieces, the ends of the page included, what stands for the two; 0 between paragraphs. */
    private static long[] links(List<Piece> pieces, long[] lines) {
        long[] links = new long[lines.length + 1];
        for (int i = 0; i < links.length; i++) {
            boolean inner = i > 0 && i < lines.length;
            boolean prose = inner
                    && pieces.get(i - 1).is(Role.PARAGRAPH)
                    && pieces.get(i).is(Role.PARAGRAPH);
            links[i] = prose ? 0 : Keys.of(i == 0 ? 0 : lines[i - 1], i == lines.length ? 0 : lines[i]);
        }
        return links;
    }
}
