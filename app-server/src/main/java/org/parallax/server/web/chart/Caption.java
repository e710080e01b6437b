package org.parallax.server.web.chart;

import java.util.Optional;

/**
 * The name of an area of a drawing, such as a country, written where nothing else is.
 *
 * @param x the part of the width that its middle lies at
 * @param y the part of the height
 * @param room which part of the width the area takes up there
 */
public record Caption(double x, double y, double room, String text) implements Naming.Named {

    private static final double OVERHANG = 1.1;

    @Override
    public String nameType() {
        return "area-name";
    }

    @Override
    public Optional<Labels.Place> place(Labels labels) {
        boolean fits = room * labels.width() * OVERHANG >= Labels.length(text);
        return fits ? labels.at(x, y, text) : Optional.empty();
    }
}
