package org.parallax.server.web.chart;

import java.util.List;
import java.util.Optional;

/** Writes names where they have room: those with room in a narrow drawing always, further ones in a wide one only. */
final class Naming {

    private final Labels narrow;
    private final Labels wide;

    Naming(double ratio) {
        this.narrow = new Labels(Labels.NARROW, Labels.NARROW / ratio);
        this.wide = new Labels(Labels.WIDE, Labels.WIDE / ratio);
    }

    /** Something that wants its name written. */
    interface Named {

        double x();

        double y();

        String text();

        /** The class of the style sheet that names of this kind have. */
        String nameType();

        Optional<Labels.Place> place(Labels labels);
    }

    /** Keeps the places of discs free. */
    void keepFree(List<Spot> spots) {
        for (Spot spot : spots) {
            narrow.point(spot.x(), spot.y(), spot.radius());
            wide.point(spot.x(), spot.y(), spot.radius());
        }
    }

    /** Keeps lines free, as {@link Labels#line}. */
    void keepFree(double[] from, double[] to) {
        narrow.line(from, to);
        wide.line(from, to);
    }

    /** The names, those that come first with the first choice. */
    Markup write(List<? extends Named> all) {
        Markup out = new Markup();
        List<Optional<Labels.Place>> places =
                all.stream().map(it -> it.place(narrow)).toList();
        for (int i = 0; i < all.size(); i++) {
            Named each = all.get(i);
            places.get(i).ifPresent(it -> {
                wide.keep(each.x(), each.y(), each.text(), it);
                write(out, each, it, each.nameType());
            });
        }
        for (int i = 0; i < all.size(); i++) {
            if (places.get(i).isEmpty()) {
                Named each = all.get(i);
                each.place(wide).ifPresent(it -> write(out, each, it, each.nameType() + " spot-wide"));
            }
        }
        return out;
    }

    private static void write(Markup out, Named named, Labels.Place place, String type) {
        out.leaf(
                "text",
                named.text(),
                "class",
                type,
                "aria-hidden",
                "true",
                "x",
                Markup.percent(named.x()),
                "y",
                Markup.percent(named.y()),
                "dx",
                Markup.number(place.dx()),
                "dy",
                Markup.number(place.dy()),
                "text-anchor",
                place.anchor());
    }
}
