package org.parallax.server.web.map;

import java.util.Optional;

/**
 * A place on a map.
 *
 * @param country the name or code of the country it is filed under; empty for none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param articles how many articles name it
 * @param disputed who disputes its status, where somebody does
 * @param href where these articles are found
 */
public record Point(
        String name,
        String country,
        double latitude,
        double longitude,
        long articles,
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
