package org.parallax.api.vocabulary;

import java.util.Optional;

/**
 * A place on the map.
 *
 * @param geonameId its number in GeoNames, where it has one
 * @param name the gazetteer's name for it, which need not be the words on the page
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 * @param country ISO 3166-1 code of two letters, such as {@code AZ}; empty for what lies in none, such as a sea
 * @param feature GeoNames feature code, such as {@code PPLC} for a capital
 * @param disputed who disputes its status, where somebody does
 */
public record Place(
        Optional<Long> geonameId,
        String name,
        double latitude,
        double longitude,
        String country,
        String feature,
        Optional<String> disputed) {}
