package org.parallax.geo.gazetteer;

import java.util.List;

/**
 * One place on its way into a compact gazetteer.
 *
 * @param geonameId its number in GeoNames, 0 where it has none
 * @param name the name to show
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 code of two letters, empty for none
 * @param division GeoNames code of the first-order division within the country, empty for none
 * @param county GeoNames code of the second-order division within that, empty for none
 * @param feature GeoNames feature code
 * @param population inhabitants, or for other places those of a city as well known
 * @param names all names, the shown one included
 */
public record PlaceRow(
        long geonameId,
        String name,
        double latitude,
        double longitude,
        String country,
        String division,
        String county,
        String feature,
        double population,
        List<Name> names) {

    /** One name and how it belongs to the place. */
    public record Name(String text, NameType type) {}
}
