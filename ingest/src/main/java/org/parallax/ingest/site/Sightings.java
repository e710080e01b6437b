package org.parallax.ingest.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * On which pages each key was seen first, up to three of them. Keys seen once and keys seen on several pages have bounded
 * rooms of their own, each of which lets go what it was not asked for longest; so articles, whose lines come once, never
 * drive out what sites have in common.
 */
final class Sightings {

    private static final int ROOM = 1 << 17;
    private static final int KEPT = 3;

    private final Room once = new Room(ROOM, 1);
    private final Room often = new Room(ROOM, KEPT);

    /** The numbers of the pages, in no certain order; empty where the key was never seen. */
    int[] of(long key) {
        int[] pages = often.get(key);
        return pages.length > 0 ? pages : once.get(key);
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
            once.put(key, page);
        } else if (known.length < KEPT) {
            int[] more = Arrays.copyOf(known, known.length + 1);
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
}
