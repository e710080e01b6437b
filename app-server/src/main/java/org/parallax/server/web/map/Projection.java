package org.parallax.server.web.map;

/** How the earth is laid flat: degrees in, the plane out, with y downwards. */
sealed interface Projection {

    double x(double east, double north);

    double y(double north);

    /**
     * Areas as large as they are, for the world.
     *
     * @see <a href="https://doi.org/10.1080/13658816.2018.1504949">Šavrič, Patterson and Jenny (2018): The Equal Earth map
     *     projection</a>
     */
    record EqualEarth() implements Projection {

        private static final double A1 = 1.340264;
        private static final double A2 = -0.081106;
        private static final double A3 = 0.000893;
        private static final double A4 = 0.003796;

        private static double angle(double north) {
            return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(north)));
        }

        @Override
        public double x(double east, double north) {
            double t = angle(north);
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            return 2
                    * Math.sqrt(3)
                    * Math.toRadians(east)
                    * Math.cos(t)
                    / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        }

        @Override
        public double y(double north) {
            double t = angle(north);
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            return -t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
        }
    }

    /** Shapes true along one parallel, for regions; in degrees of a great circle. */
    record Equirectangular(double parallel) implements Projection {

        @Override
        public double x(double east, double north) {
            return east * Math.cos(Math.toRadians(parallel));
        }

        @Override
        public double y(double north) {
            return -north;
        }
    }
}
