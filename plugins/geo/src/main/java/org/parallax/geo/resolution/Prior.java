package org.parallax.geo.resolution;

import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.NameType;

/** How likely a place is meant before anything is known about the text: the larger, the likelier. */
final class Prior {

    private static final double SIZE = 0.9;

    private Prior() {}

    /** A logarithmic score. */
    static double of(Gazetteer gazetteer, int place, NameType type) {
        double level = switch (gazetteer.level(place)) {
            case COUNTRY -> 3;
            case CAPITAL -> 1.5;
            case REGION -> 0.5;
            case DIVISION -> -0.5;
            case COUNTY -> -0.7;
            case QUARTER -> -1;
            case SETTLEMENT, SITE -> 0;
        };
        double name = switch (type) {
            case NAME, DEMONYM -> 0;
            case ALIAS -> -0.4;
            case ABBREVIATION -> 0.5;
            case POSTAL -> 3;
        };
        return SIZE * gazetteer.logPopulation(place) + level + name;
    }
}
