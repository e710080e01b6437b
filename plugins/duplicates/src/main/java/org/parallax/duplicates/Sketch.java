package org.parallax.duplicates;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Published;

/**
 * What is kept of an article to tell its copies: about 1.2 kilobytes of JSON for 400 words, 9 at most.
 *
 * @param digest a hash of all the words of the body, and of the title as well where the body has next to none
 * @param words the number of words; two characters count as a word in scripts compared by character
 * @param signature estimates how much of two texts is the same
 * @param fingerprints finds the passages that are the same
 * @param body where the body stands in the article's text
 * @param published when the article says it was published
 * @param credited whether the text says that it comes from elsewhere
 * @param credits the names that its dateline or a "via" line credits, in lower case
 * @param outlet the outlet's name in lower case; empty where it is not known
 * @param site the outlet, or the host it was read from; empty where neither is known
 */
record Sketch(
        long digest,
        int words,
        Signature signature,
        Fingerprints fingerprints,
        Span body,
        Optional<Published> published,
        boolean credited,
        List<String> credits,
        String outlet,
        String site) {

    /** Texts of fewer words are copies only of the very same words. */
    static final int TELLING = 20;

    boolean sameWords(Sketch other) {
        return digest == other.digest && words == other.words;
    }

    boolean sameSite(Sketch other) {
        return !site.isEmpty() && site.equals(other.site);
    }
}
