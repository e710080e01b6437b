package org.parallax.geo.recognition;

import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;

/** Which places lie in which. */
public final class Containment {

    private Containment() {}

    /** Whether some place that {@code inner} may mean lies in one that {@code outer} may mean. */
    public static boolean of(Gazetteer gazetteer, Mention inner, Mention outer) {
        for (int i = 0; i < inner.candidates(); i++) {
            for (int o = 0; o < outer.candidates(); o++) {
                if (of(gazetteer, inner.place(i), outer.place(o))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one place lies in another: a settlement in its county, division or country, a division in its country. */
    public static boolean of(Gazetteer gazetteer, int inner, int outer) {
        Level level = gazetteer.level(outer);
        if (inner == outer || gazetteer.country(inner) != gazetteer.country(outer) || gazetteer.country(outer) == 0) {
            return false;
        }
        return switch (level) {
            case COUNTRY -> gazetteer.level(inner) != Level.COUNTRY;
            case DIVISION ->
                gazetteer.division(inner) == gazetteer.division(outer) && gazetteer.level(inner) != Level.DIVISION;
            case COUNTY -> gazetteer.county(inner) == gazetteer.county(outer) && gazetteer.level(inner) != Level.COUNTY;
            default -> false;
        };
    }
}
