package org.parallax.server.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A chart as a browser reads it. */
public final class Drawn {

    private static final List<String> ACROSS = List.of("x", "x1", "x2", "cx", "y", "y1", "y2", "cy");

    private Drawn() {}

    /** The elements of a chart, after a look at what must hold for each. */
    public static Document of(Chart chart) {
        Document drawn = Jsoup.parseBodyFragment(chart.html());
        assertThat(chart.html()).isEqualTo(chart.html());
        assertThat(drawn.select("script, style, iframe, img")).isEmpty();
        assertThat(drawn.body().children()).singleElement().matches(it -> it.nameIs("figure"));
        for (Element element : drawn.body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isNotEqualTo("style").doesNotStartWith("on");
                if (ACROSS.contains(attribute.getKey()) && attribute.getValue().endsWith("%")) {
                    assertThat(Double.parseDouble(attribute.getValue().replace("%", "")))
                            .as("%s of %s", attribute, element.cssSelector())
                            .isBetween(0.0, 100.0);
                }
            }
        }
        assertThat(drawn.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        drawn.select("svg[aria-labelledby]").forEach(it -> {
            assertThat(drawn.getElementById(it.attr("aria-labelledby"))).isNotNull();
            assertThat(drawn.getElementById(it.attr("aria-describedby"))).isNotNull();
        });
        return drawn;
    }
}
