package org.parallax.server.web.chart;

import java.util.List;

/**
 * Lays out a graph: nodes push one another away, edges pull, and the whole falls to the middle. It starts from a circle
 * and cools down in a fixed number of steps, so the same graph always comes to the same rest.
 *
 * @see <a href="https://doi.org/10.1002/spe.4380211102">Fruchterman and Reingold (1991): Graph drawing by force-directed
 *     placement</a>
 */
record Forces(int nodes, List<Spring> springs) {

    private static final int STEPS = 400;
    private static final double GRAVITY = 0.6;
    private static final double MARGIN_X = 0.14;
    private static final double MARGIN_Y = 0.1;

    /** An edge between two nodes. */
    record Spring(int from, int to, double weight) {}

    /** Where each node lies, as parts of the width and the height. */
    double[][] rest() {
        double[][] at = new double[nodes][2];
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * Math.PI * i / nodes;
            at[i][0] = StrictMath.cos(angle) * (1 + 0.01 * i);
            at[i][1] = StrictMath.sin(angle) * (1 + 0.01 * i);
        }
        double length = 1.6 / Math.sqrt(Math.max(1, nodes));
        for (int step = 0; step < STEPS; step++) {
            move(at, length, 0.12 * (1 - (double) step / STEPS));
        }
        return spread(at);
    }

    private void move(double[][] at, double length, double heat) {
        double[][] force = new double[nodes][2];
        for (int i = 0; i < nodes; i++) {
            force[i][0] -= GRAVITY * at[i][0];
            force[i][1] -= GRAVITY * at[i][1];
            for (int j = 0; j < i; j++) {
                push(at, force, i, j, length * length);
            }
        }
        for (Spring spring : springs) {
            pull(at, force, spring, length);
        }
        for (int i = 0; i < nodes; i++) {
            double size = Math.max(1e-9, StrictMath.hypot(force[i][0], force[i][1]));
            at[i][0] += force[i][0] / size * Math.min(size, heat);
            at[i][1] += force[i][1] / size * Math.min(size, heat);
        }
    }

    private static void push(double[][] at, double[][] force, int i, int j, double strength) {
        double x = at[i][0] - at[j][0];
        double y = at[i][1] - at[j][1];
        double square = Math.max(1e-4, x * x + y * y);
        for (int sign = 1, node = i; sign >= -1; sign -= 2, node = j) {
            force[node][0] += sign * x / square * strength;
            force[node][1] += sign * y / square * strength;
        }
    }

    private static void pull(double[][] at, double[][] force, Spring spring, double length) {
        double x = at[spring.to][0] - at[spring.from][0];
        double y = at[spring.to][1] - at[spring.from][1];
        double strength = StrictMath.hypot(x, y) / length * (1 + Math.log10(Math.max(1, spring.weight)) / 2);
        for (int sign = 1, node = spring.from; sign >= -1; sign -= 2, node = spring.to) {
            force[node][0] += sign * x * strength;
            force[node][1] += sign * y * strength;
        }
    }

    private static double[][] spread(double[][] at) {
        double[][] out = new double[at.length][2];
        for (int axis = 0; axis < 2; axis++) {
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (double[] each : at) {
                low = Math.min(low, each[axis]);
                high = Math.max(high, each[axis]);
            }
            double margin = axis == 0 ? MARGIN_X : MARGIN_Y;
            for (int i = 0; i < at.length; i++) {
                double part = high - low < 1e-6 ? 0.5 : (at[i][axis] - low) / (high - low);
                out[i][axis] = margin + (1 - 2 * margin) * part;
            }
        }
        return out;
    }
}
