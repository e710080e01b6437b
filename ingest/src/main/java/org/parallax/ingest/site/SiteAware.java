package org.parallax.ingest.site;

import org.parallax.api.source.Source;

/** A source that reads a page better where it knows other pages of the same site. */
public interface SiteAware extends Source {

    /** This source with what is known of sites. */
    Source with(Familiarity familiarity);
}
