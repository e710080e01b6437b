package org.parallax.core.json;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.parallax.api.article.Provenance;

/**
 * What to say of an article that does not say it of itself.
 *
 * @param provenance where it was found
 */
public record ArticleDefaults(Provenance provenance) {

    /** Nothing but what the article says. */
    public static final ArticleDefaults NONE = new ArticleDefaults(Provenance.NONE);

    /** The {@code ordinal}-th record found at {@code location}. */
    public static ArticleDefaults at(URI location, int ordinal, Optional<Instant> retrieved) {
        return new ArticleDefaults(new Provenance(location, ordinal, retrieved));
    }
}
