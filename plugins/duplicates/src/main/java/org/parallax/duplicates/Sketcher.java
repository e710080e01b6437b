package org.parallax.duplicates;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;

/** Makes the sketch of one article in a single pass over its words. */
final class Sketcher implements Words.Sink {

    private static final int NEAR_SHINGLE = 5;
    private static final int PASSAGE_SHINGLE = 8;

    /** With shingles of 8 words: a shared passage of 16 words leaves a fingerprint in both texts, one of 40 words a key. */
    private static final int PICKED_OF = 9;

    private static final int KEY_OF = 33;

    /** Below this many words of body, the title is part of what must be the same. */
    private static final int BARE = 8;

    private final Shingles near = new Shingles(NEAR_SHINGLE);
    private final Shingles passage = new Shingles(PASSAGE_SHINGLE);
    private final MinHash minHash = new MinHash();
    private final Winnower picks = new Winnower(PICKED_OF);
    private final Winnower keys = new Winnower(KEY_OF);
    private final int[] starts = new int[PASSAGE_SHINGLE];
    private final Recent recent = new Recent(KEY_OF);

    private long digest;
    private int halfWords;
    private int seen;

    private int[] hashes = new int[128];
    private int[] places = new int[128];
    private int[] numbers = new int[128];
    private int size;

    private Sketcher() {}

    static Sketch sketch(Article article) {
        Sketcher sketcher = new Sketcher();
        Words.walk(article.text(), article.bodyStart(), sketcher);
        return sketcher.sketchOf(article);
    }

    @Override
    public void word(long hash, int start, int end, boolean alone) {
        digest = Words.mix(digest ^ hash) + hash;
        halfWords += alone ? 1 : 2;
        starts[seen++ % PASSAGE_SHINGLE] = start;
        if (near.add(hash)) {
            minHash.add(near.hash());
        }
        if (passage.add(hash) && start <= Fingerprints.LAST_START) {
            long shingle = passage.hash();
            int rank = (int) (shingle >>> Integer.SIZE);
            recent.add((int) shingle, starts[seen % PASSAGE_SHINGLE], end);
            pick(picks.add(rank));
            key(keys.add(rank));
        }
    }

    private void pick(int number) {
        if (number < 0) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        hashes[size] = recent.hash(number);
        places[size] = Fingerprints.place(recent.start(number), recent.end(number), false);
        numbers[size++] = number;
    }

    /** Marks a shingle as a key; the least of a wide window is also the least of some narrow one, so it has been picked. */
    private void key(int number) {
        if (number >= 0) {
            places[Arrays.binarySearch(numbers, 0, size, number)] |= 1;
        }
    }

    private Sketch sketchOf(Article article) {
        int words = (halfWords + 1) / 2;
        if (words > 0 && words < BARE) {
            article.title().ifPresent(it -> Words.walk(it, 0, this));
        }
        pick(picks.finish());
        key(keys.finish());
        boolean telling = words >= Sketch.TELLING;
        return new Sketch(
                digest,
                words,
                telling ? minHash.signature() : Signature.NONE,
                telling ? Fingerprints.of(Arrays.copyOf(hashes, size), Arrays.copyOf(places, size)) : Fingerprints.NONE,
                new Span(article.bodyStart(), article.text().length()),
                article.published(),
                CreditLine.in(article),
                CreditLine.names(article),
                article.outlet().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(""),
                site(article));
    }

    private static String site(Article article) {
        return article.outlet()
                .map(Outlet::id)
                .or(() -> article.url().map(URI::getHost))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .map(it -> it.startsWith("www.") ? it.substring(4) : it)
                .orElse("");
    }

    /** The last few shingles, by number. */
    private static final class Recent {

        private final int[] hashes;
        private final int[] starts;
        private final int[] ends;
        private int seen;

        Recent(int capacity) {
            hashes = new int[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(int hash, int start, int end) {
            int slot = seen++ % hashes.length;
            hashes[slot] = hash;
            starts[slot] = start;
            ends[slot] = end;
        }

        int hash(int number) {
            return hashes[number % hashes.length];
        }

        int start(int number) {
            return starts[number % hashes.length];
        }

        int end(int number) {
            return ends[number % hashes.length];
        }
    }
}
