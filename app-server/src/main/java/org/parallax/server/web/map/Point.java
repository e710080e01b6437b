package org.parallax.server.web.map;

import java.util.Optional;

/**
 * A place on a map.
 *
 * @param country the name or code of the country it is filed under; empty for none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param count how often it is named, as the map counts
 * @param disputed who disputes its status, where somebody does
 * @param href where the articles that name it are found
 */
public record Point(
        String name,
        String country,
        double latitude,
        double longitude,
        long count,
        Optional<String> disputed,
        String href) {

    /** Rejects a point that is not on the earth. */
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "Latitudes are −90 to 90 and longitudes −180 to 180, and %s is none: %s, %s"
                            .formatted(name, latitude, longitude));
        }
    }
}
