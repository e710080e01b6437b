package org.parallax.server.web.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A point of a map or graph, drawn as a disc with a name.
 *
 * @param x its part of the width
 * @param y its part of the height
 * @param radius in pixels
 * @param text the name
 * @param said what is read out, such as {@code Baku: 12 articles}
 * @param href where it leads; empty where it is drawn only
 * @param type a class of the style sheet; the name of a {@code node} stands away from the middle
 */
public record Spot(double x, double y, double radius, String text, String said, String href, String type)
        implements Naming.Named {

    private static final double LEAST = 3.5;
    private static final double MOST = 11;
    private static final double TOUCH = 12;

    /** The radius of a disc whose area grows with a value. */
    public static double radius(long value, long largest) {
        return LEAST + (MOST - LEAST) * Math.sqrt((double) Math.max(0, value) / Math.max(largest, 1));
    }

    /**
     * Spots with as many of their names as have room: the larger ones first, which lie below; and captions where room is
     * left.
     *
     * @param ratio how many times as wide as high the drawing is
     */
    public static Markup draw(Collection<Spot> spots, List<Caption> captions, double ratio) {
        return draw(spots, captions, new Naming(ratio));
    }

    /** As the other, with what {@code naming} keeps free already. */
    static Markup draw(Collection<Spot> spots, List<Caption> captions, Naming naming) {
        List<Spot> sorted = spots.stream()
                .sorted(Comparator.comparingDouble((Spot it) -> -it.radius)
                        .thenComparing(Spot::text)
                        .thenComparing(Spot::said))
                .toList();
        naming.keepFree(sorted);
        Markup out = new Markup();
        sorted.forEach(it -> it.draw(out));
        return out.add(naming.write(sorted)).add(naming.write(captions));
    }

    @Override
    public String nameType() {
        return "spot-name";
    }

    @Override
    public Optional<Labels.Place> place(Labels labels) {
        return text.isEmpty() ? Optional.empty() : labels.beside(x, y, radius, text, type.equals("node") && x < 0.5);
    }

    private void draw(Markup out) {
        String cx = Markup.percent(x);
        String cy = Markup.percent(y);
        if (href.isEmpty()) {
            out.empty("circle", "class", "spot " + type, "cx", cx, "cy", cy, "r", Markup.number(radius));
            return;
        }
        out.open("a", "href", href, "aria-label", said)
                .leaf("title", said)
                .empty("circle", "class", "touch", "cx", cx, "cy", cy, "r", Markup.number(Math.max(radius, TOUCH)))
                .empty("circle", "class", "spot " + type, "cx", cx, "cy", cy, "r", Markup.number(radius))
                .close("a");
    }
}
