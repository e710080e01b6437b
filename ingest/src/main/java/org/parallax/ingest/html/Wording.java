package org.parallax.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.ingest.text.Shape;

/**
 * The words of a title, made ready for comparison.
 *
 * @param length how many words it has
 * @param words its words in lower case, digits left out
 */
record Wording(int length, Set<String> words) {

    static Wording of(String title) {
        Set<String> words = new HashSet<>(List.of(Shape.key(title).split(" ", -1)));
        words.remove("");
        return new Wording(Shape.words(title), words);
    }

    /** The share of words that two titles have in common, 0..1. */
    double likeness(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : words) {
            both += other.words.contains(word) ? 1 : 0;
        }
        int fewer = Math.min(words.size(), other.words.size());
        int more = Math.max(words.size(), other.words.size());
        return both / (double) fewer * 0.6 + both / (double) more * 0.4;
    }
}
