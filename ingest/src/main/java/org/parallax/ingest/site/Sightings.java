package org.parallax.ingest.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On which pages each key was seen first, up to three of them. Keys seen once and keys seen on several pages have bounded
 * rooms of their own, each of which lets go what it was not asked for longest; so articles, whose lines come once, never
 * drive out what sites have in common.
 */
final class Sightings {

    private static final int ROOM = 1 << 17;
    private static final int KEPT = 3;
    private static final int[] NONE = {};

    private final Map<Long, int[]> once = new Room();
    private final Map<Long, int[]> often = new Room();

    /** The numbers of the pages, in no certain order; empty where the key was never seen. */
    int[] of(long key) {
        int[] pages = often.get(key);
        if (pages == null) {
            pages = once.get(key);
        }
        return pages == null ? NONE : pages;
    }

    /** The lowest number of the pages; 0 where the key was never seen. */
    int first(long key) {
        int first = Integer.MAX_VALUE;
        for (int page : of(key)) {
            first = Math.min(first, page);
        }
        return first == Integer.MAX_VALUE ? 0 : first;
    }

    void add(long key, int page) {
        int[] known = of(key);
        for (int each : known) {
            if (each == page) {
                return;
            }
        }
        if (known.length == 0) {
            once.put(key, new int[] {page});
        } else if (known.length < KEPT) {
            int[] more = java.util.Arrays.copyOf(known, known.length + 1);
            more[known.length] = page;
            once.remove(key);
            often.put(key, more);
        }
    }

    /** All keys by page, in the order of the pages. */
    List<SiteMemory.Page> byPage() {
        Map<Integer, List<Long>> keys = new TreeMap<>();
        List.of(once, often)
                .forEach(room -> room.forEach((key, pages) -> {
                    for (int page : pages) {
                        keys.computeIfAbsent(page, it -> new ArrayList<>()).add(key);
                    }
                }));
        List<SiteMemory.Page> pages = new ArrayList<>();
        keys.forEach((page, found) -> pages.add(new SiteMemory.Page(page, List.copyOf(found))));
        return pages;
    }

    private static final class Room extends LinkedHashMap<Long, int[]> {

        private static final long serialVersionUID = 1L;

        Room() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Long, int[]> eldest) {
            return size() > ROOM;
        }
    }
}
