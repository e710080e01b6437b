package org.parallax.ingest.html;

import java.util.Optional;
import org.parallax.api.article.Published;

/** A date and the sort of evidence it comes from, such as {@code json-ld datePublished}. */
record Dated(Published when, String source) {

    static Optional<Dated> of(Optional<Published> when, String source) {
        return when.map(it -> new Dated(it, source));
    }
}
