package org.parallax.geo.home;

/** A grid of half degrees over the earth; a cell is a number. */
final class Cells {

    private static final int COLUMNS = 720;
    private static final int ROWS = 360;

    private Cells() {}

    static int of(double latitude, double longitude) {
        int row = Math.max(0, Math.min(ROWS - 1, (int) Math.floor((latitude + 90) * 2)));
        int column = Math.floorMod((int) Math.floor((longitude + 180) * 2), COLUMNS);
        return row * COLUMNS + column;
    }

    /** The cell some rows and columns away, at the pole the last one. */
    static int beside(int cell, int rows, int columns) {
        int row = Math.max(0, Math.min(ROWS - 1, cell / COLUMNS + rows));
        return row * COLUMNS + Math.floorMod(cell % COLUMNS + columns, COLUMNS);
    }

    static double latitude(int cell) {
        return (Math.floorDiv(cell, COLUMNS) + 0.5) / 2 - 90;
    }

    static double longitude(int cell) {
        return (cell % COLUMNS + 0.5) / 2 - 180;
    }
}
