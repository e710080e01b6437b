package org.parallax.api.vocabulary;

import org.parallax.api.annotation.Layer;

/**
 * The region that an outlet writes about, found out from all of its articles.
 *
 * @param latitude degrees north of its middle
 * @param longitude degrees east of its middle
 * @param country ISO 3166-1 code of the country it lies in
 * @param share of the names in the outlet's articles that have a bearer there, from 0 to 1
 */
public record OutletHome(double latitude, double longitude, String country, double share) {

    /** The home of an article's outlet, on the whole article; empty where it is not clear. */
    public static final Layer<OutletHome> OUTLET_HOME = Layer.of("outlet-home", OutletHome.class);
}
