package org.parallax.geo.home;

import java.util.List;

/**
 * The names in one article that a settlement may bear, and where its bearers lie.
 *
 * @param outlet who published it, empty where that is not known
 * @param names each name with each cell that a bearer lies in: 32 bits of the name's number, 32 of the cell's
 * @param countries the countries of these cells, in the same order
 */
public record HomeSketch(String outlet, List<Long> names, List<String> countries) {

    static long pack(long name, int cell) {
        return name << 32 | cell;
    }

    static int name(long packed) {
        return (int) (packed >>> 32);
    }

    static int cell(long packed) {
        return (int) packed;
    }
}
