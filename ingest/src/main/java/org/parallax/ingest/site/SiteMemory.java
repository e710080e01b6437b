package org.parallax.ingest.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.parallax.ingest.site.Piece.Role;
import org.parallax.ingest.text.Clean;

/**
 * Remembers on which pages of a site a line stood, so that lines that come again are told from the articles. Pages have
 * numbers in the order in which they were first read, and a page is judged by those with lower numbers only: reading it
 * again, in the same run or a later one, gives the same. Of each line the first three pages are kept, of lines in all a
 * bounded number; what stood on one page only and was not seen for longest goes first.
 *
 * <p>Safe for several threads, but the order of pages is that of the calls.
 */
public final class SiteMemory implements Familiarity {

    private static final int KINDRED = 5;
    private static final long BITS = (1L << 48) - 1;

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
        long self = self(site, pieces);
        int known = sightings.first(self);
        int number = known > 0 ? known : pages + 1;
        long[] lines = new long[pieces.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = key(site, normal(pieces.get(i).text()));
        }
        long[] links = links(site, pieces);
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

    /** For each place between two pieces, the ends of the page included, what stands for the two; 0 between paragraphs. */
    private static long[] links(String site, List<Piece> pieces) {
        long[] links = new long[pieces.size() + 1];
        for (int i = 0; i < links.length; i++) {
            boolean inner = i > 0 && i < pieces.size();
            boolean prose = inner
                    && pieces.get(i - 1).is(Role.PARAGRAPH)
                    && pieces.get(i).is(Role.PARAGRAPH);
            String before = i == 0 ? "" : normal(pieces.get(i - 1).text());
            String after = i == pieces.size() ? "" : normal(pieces.get(i).text());
            links[i] = prose ? 0 : key(site, before + "\n" + after);
        }
        return links;
    }

    private static String normal(String text) {
        return Clean.line(text).toLowerCase(Locale.ROOT);
    }

    private static long self(String site, List<Piece> pieces) {
        StringBuilder all = new StringBuilder("\f");
        pieces.forEach(it -> all.append(it.text()).append('\n'));
        return key(site, all.toString());
    }

    /** The first 48 bits of the SHA-256 of site and text; never 0. */
    private static long key(String site, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((site + '\0' + text).getBytes(UTF_8));
            return Math.max(1, ByteBuffer.wrap(digest).getLong() & BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
