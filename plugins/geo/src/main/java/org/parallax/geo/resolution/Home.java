package org.parallax.geo.resolution;

import org.parallax.api.vocabulary.OutletHome;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;

/** How much likelier a place is because the article's outlet is at home nearby. */
final class Home {

    private static final double NEAR = 3.5;
    private static final double COUNTRY = 0.5;
    private static final double NEAR_KM = 250;

    private Home() {}

    static void score(Gazetteer gazetteer, Name name, OutletHome home) {
        for (int i = 0; i < name.places.length; i++) {
            int place = name.places[i];
            Level level = gazetteer.level(place);
            if (level == Level.COUNTRY || level == Level.REGION) {
                continue;
            }
            double km = Distance.km(
                    gazetteer.latitude(place), gazetteer.longitude(place), home.latitude(), home.longitude());
            boolean same = gazetteer.countryCode(place).equals(home.country());
            name.home[i] = (same ? COUNTRY : 0) + NEAR * Math.max(0, 1 - km / NEAR_KM);
        }
    }
}
