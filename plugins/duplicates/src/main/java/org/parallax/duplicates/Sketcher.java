package org.parallax.duplicates;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;

/** Makes the sketch of one article, in time linear to its length. */
final class Sketcher {

    private static final int NEAR_SHINGLE = 5;
    private static final int PASSAGE_SHINGLE = 8;

    /** With shingles of 8 words: a shared passage of 16 words leaves a fingerprint in both texts, one of 20 words a key. */
    private static final int PICKED_OF = 9;

    private static final int KEY_OF = 13;

    /** Below this many words of body, the title is part of what must be the same. */
    private static final int BARE = 8;

    private Sketcher() {}

    static Sketch sketch(Article article) {
        Words body = Words.of(article.text(), article.bodyStart());
        int words = body.worth();
        long digest = body.digest(0);
        if (words > 0 && words < BARE && article.title().isPresent()) {
            digest = Words.of(article.title().get(), 0).digest(digest);
        }
        boolean telling = words >= Sketch.TELLING;
        return new Sketch(
                digest,
                words,
                telling ? MinHash.signature(body.shingles(NEAR_SHINGLE)) : Signature.NONE,
                telling ? fingerprints(body) : Fingerprints.NONE,
                new Span(article.bodyStart(), article.text().length()),
                article.published(),
                CreditLine.in(article),
                CreditLine.names(article),
                article.outlet().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(""),
                site(article));
    }

    /** The shingles picked; the least of a wide window is also the least of some narrow one, so each key is among them. */
    private static Fingerprints fingerprints(Words body) {
        long[] shingles = body.shingles(PASSAGE_SHINGLE);
        int[] picks = Winnower.picks(shingles, PICKED_OF);
        int[] keys = Winnower.picks(shingles, KEY_OF);
        int[] hashes = new int[picks.length];
        int[] places = new int[picks.length];
        int size = 0;
        int key = 0;
        for (int pick : picks) {
            key += key < keys.length && keys[key] < pick ? 1 : 0;
            if (body.start(pick) <= Fingerprints.LAST_START) {
                hashes[size] = (int) shingles[pick];
                places[size++] = Fingerprints.place(
                        body.start(pick), body.end(pick + PASSAGE_SHINGLE - 1), key < keys.length && keys[key] == pick);
            }
        }
        return Fingerprints.of(Arrays.copyOf(hashes, size), Arrays.copyOf(places, size));
    }

    private static String site(Article article) {
        return article.outlet()
                .map(Outlet::id)
                .or(() -> article.url().map(URI::getHost))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .map(it -> it.startsWith("www.") ? it.substring(4) : it)
                .orElse("");
    }
}
