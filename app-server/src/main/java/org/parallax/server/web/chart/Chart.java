package org.parallax.server.web.chart;

import java.util.List;

/** A chart: values in, markup out, the same for the same values. */
public interface Chart {

    /** The chart as a {@code figure}, with its title, its summary and a table of its values. */
    String html();

    /**
     * A figure.
     *
     * @param id what its elements are called by, once on a page
     * @param kind which chart it is, as a class of the style sheet
     * @param summary what it shows, in a sentence computed from the values
     * @param notes what must be known to read it
     */
    static String figure(
            String id, String kind, String title, String summary, Markup drawing, List<String> notes, Table table) {
        Markup out = new Markup()
                .open("figure", "class", "chart chart-" + kind, "id", id)
                .open("figcaption")
                .leaf("span", title, "class", "chart-title")
                .text(" ")
                .leaf("span", summary, "class", "chart-summary")
                .close("figcaption")
                .add(drawing);
        notes.forEach(it -> out.leaf("p", it, "class", "chart-note"));
        if (!table.rows().isEmpty()) {
            out.open("details", "class", "chart-table")
                    .leaf("summary", "The values as a table")
                    .open("div", "class", "chart-scroll", "tabindex", "0", "role", "region", "aria-label", title)
                    .add(table.markup())
                    .close("div")
                    .close("details");
        }
        return out.close("figure").toString();
    }

    /** Opens a drawing, as wide as the page lets it be, that is read out as its title and summary. */
    static Markup drawing(String id, String title, String summary, String type, String height) {
        return new Markup()
                .open(
                        "svg",
                        "class",
                        type,
                        "width",
                        "100%",
                        height.isEmpty() ? "" : "height",
                        height,
                        "role",
                        "group",
                        "aria-labelledby",
                        id + "-title",
                        "aria-describedby",
                        id + "-desc")
                .leaf("title", title, "id", id + "-title")
                .leaf("desc", summary, "id", id + "-desc");
    }
}
