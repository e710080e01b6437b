package org.parallax.server.web.map;

import java.util.Comparator;
import java.util.List;
import org.parallax.server.web.chart.Caption;
import org.parallax.server.web.chart.Markup;

/**
 * What lies under the places of a map: land, borders, and the names of countries where it is of a region; on a map of the
 * world they would say nothing new.
 */
record Ground(View view, String land, String borders, List<Caption> captions) {

    /** From how many degrees of width on the coarser scale is fine enough. */
    private static final double WIDE = 60;

    private static final class Whole {
        static final Ground WORLD = draw(View.world(), Atlas.coarse());
        static final Ground GLOBE = draw(View.globe(), Atlas.coarse());
    }

    static Ground of(View view) {
        if (view.equals(View.world())) {
            return Whole.WORLD;
        }
        if (view.equals(View.globe())) {
            return Whole.GLOBE;
        }
        return draw(view, view.width() > WIDE ? Atlas.coarse() : Atlas.fine());
    }

    private static Ground draw(View view, Atlas atlas) {
        Clip clip = view.clip();
        return new Ground(
                view,
                view.path(clip.rings(atlas.land()), true),
                view.path(clip.lines(atlas.borders()), false),
                view.isWorld() ? List.of() : captions(view, atlas));
    }

    private static List<Caption> captions(View view, Atlas atlas) {
        return atlas.names().stream()
                .sorted(Comparator.comparingDouble(it -> -it.width()))
                .map(it -> new Caption(
                        view.x(it.east(), it.north()), view.y(it.north()), it.width() / view.width(), it.text()))
                .filter(it -> it.x() > 0 && it.x() < 1 && it.y() > 0 && it.y() < 1)
                .toList();
    }

    Markup markup() {
        return new Markup()
                .open(
                        "svg",
                        "viewBox",
                        view.viewBox(),
                        "preserveAspectRatio",
                        "none",
                        "width",
                        "100%",
                        "height",
                        "100%",
                        "aria-hidden",
                        "true")
                .empty("path", "class", "land", "d", land)
                .empty("path", "class", "border", "d", borders)
                .close("svg");
    }
}
