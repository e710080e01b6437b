package org.parallax.stories;

import java.util.Optional;
import org.parallax.api.article.Published;

/**
 * What is kept of an article to tell its story: about 1.5 kilobytes of JSON.
 *
 * @param published when the article says it was published
 * @param heading its title, or else how the text begins
 * @param words the number of words of the body that were read
 * @param terms its weightiest terms
 */
record Sketch(Optional<Published> published, String heading, int words, Terms terms) {

    /** Days since 1970, where the day is known. */
    Optional<Long> day() {
        return published.map(it -> it.day().toEpochDay());
    }
}
