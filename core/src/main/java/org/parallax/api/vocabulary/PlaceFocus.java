package org.parallax.api.vocabulary;

import org.parallax.api.annotation.Layer;

/**
 * A place that an article is about, not merely mentions.
 *
 * @param place where it is
 * @param share of the article's mentions of places that are about it or what lies in it, each weighted by where it stands, from
 *     0 to 1
 */
public record PlaceFocus(Place place, double share) {

    /** The places an article is about, the most important first, on the whole article; empty where none stands out. */
    public static final Layer<PlaceFocus> GEO_FOCUS = Layer.of("geo-focus", PlaceFocus.class);
}
