package org.parallax.geo.resolution;

/** How far two points are apart. */
final class Distance {

    private static final double KM_PER_DEGREE = 111.2;

    private Distance() {}

    /** Kilometres on a plane that touches the earth at the first point; good for some hundred of them. */
    static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = otherLatitude - latitude;
        double turn = Math.abs(otherLongitude - longitude);
        double east = Math.min(turn, 360 - turn) * Math.cos(Math.toRadians(latitude));
        return KM_PER_DEGREE * Math.sqrt(north * north + east * east);
    }
}
