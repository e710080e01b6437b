package org.parallax.archive.query;

import java.util.Locale;
import org.parallax.archive.query.Expression.Box;
import org.parallax.archive.query.Expression.Near;

/** Reads areas on the map. */
final class Areas {

    private static final String NEAR = "write latitude, longitude and distance, as in near:40.18,44.51,50km";
    private static final String BOX =
            "write the south-western corner and then the north-eastern one, as in box:38.8,43.4,41.3,46.6";
    private static final double KILOMETRES_IN_A_MILE = 1.609344;
    /** Half the way around the Earth, which is everywhere. */
    private static final double FARTHEST = 20_038;

    private Areas() {}

    static Near near(String value) {
        String[] parts = value.split(",", -1);
        if (parts.length != 3) {
            throw new Mistake("'%s' is not a point and a distance; %s".formatted(value, NEAR));
        }
        return new Near(latitude(parts[0], NEAR), longitude(parts[1], NEAR), kilometres(parts[2]));
    }

    static Box box(String value) {
        String[] parts = value.split(",", -1);
        if (parts.length != 4) {
            throw new Mistake("'%s' is not a box; %s".formatted(value, BOX));
        }
        Box box = new Box(
                latitude(parts[0], BOX), longitude(parts[1], BOX), latitude(parts[2], BOX), longitude(parts[3], BOX));
        if (box.south() > box.north()) {
            String meant = String.join(",", parts[2], parts[1], parts[0], parts[3]);
            throw new Mistake(
                    "The box's southern edge %s lies north of its northern edge %s; did you mean box:%s? %s"
                            .formatted(parts[0], parts[2], meant, BOX),
                    meant);
        }
        return box;
    }

    private static double kilometres(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        double unit =
                lower.endsWith("mi") ? KILOMETRES_IN_A_MILE : lower.endsWith("km") || !lower.endsWith("m") ? 1 : 0.001;
        String number = lower.replaceFirst("(km|mi|m)$", "");
        double kilometres = number(number, "distance", NEAR) * unit;
        if (!(kilometres > 0 && kilometres <= FARTHEST)) {
            throw new Mistake(
                    "A distance is more than nothing and at most 20,038 km, and %s is not; %s".formatted(text, NEAR));
        }
        return kilometres;
    }

    private static double latitude(String text, String advice) {
        return within(number(text, "latitude", advice), 90, "latitude", advice);
    }

    private static double longitude(String text, String advice) {
        return within(number(text, "longitude", advice), 180, "longitude", advice);
    }

    private static double within(double degrees, int most, String what, String advice) {
        if (!(Math.abs(degrees) <= most)) {
            throw new Mistake(
                    "A %s lies between -%d and %d, and %s does not; %s".formatted(what, most, most, degrees, advice));
        }
        return degrees;
    }

    private static double number(String text, String what, String advice) {
        try {
            return Double.parseDouble(text.strip().replace('\u2212', '-'));
        } catch (NumberFormatException e) {
            throw new Mistake("'%s' is not a %s; %s".formatted(text, what, advice));
        }
    }
}
