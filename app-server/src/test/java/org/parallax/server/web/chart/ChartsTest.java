package org.parallax.server.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>' onload='x & <b>";

    @Test
    void aTimelineSaysHowManyAndLinksEachColumnToThem() {
        Document drawn = Drawn.of(timeline(List.of("Articles"), List.of(2L), List.of(0L), List.of(5L)));

        assertThat(drawn.select("svg.plot > a").eachAttr("href")).containsExactly("/search?day=1", "/search?day=3");
        assertThat(drawn.select("svg.plot > a").eachAttr("aria-label"))
                .containsExactly("1 April 2026: 2 articles", "3 April 2026: 5 articles");
        assertThat(drawn.select(".chart-summary").text())
                .isEqualTo("7 articles from 1 April 2026 to 3 April 2026; 3 April 2026 has most: 5.");
        assertThat(drawn.select("tbody tr")).hasSize(2);
        assertThat(drawn.select(".chart-note").text()).contains("UTC");
    }

    @Test
    void stackedColumnsStandOnOneAnother() {
        Document drawn = Drawn.of(timeline(List.of("Courier", "Ledger"), List.of(3L, 2L)));

        Element low = drawn.expectFirst("svg.plot .series-1");
        Element high = drawn.expectFirst("svg.plot .series-2");
        assertThat(number(high, "y") + number(high, "height")).isLessThanOrEqualTo(number(low, "y"));
        assertThat(number(high, "y")).isNotNegative();
        assertThat(drawn.select(".chart-legend li").eachText()).containsExactly("Courier", "Ledger");
        assertThat(drawn.select("svg.plot > a").attr("aria-label"))
                .isEqualTo("1 April 2026: 5 articles; Courier 3; Ledger 2");
    }

    @Test
    void aColumnWithoutAValueForEachSeriesIsRefused() {
        assertThatThrownBy(() -> timeline(List.of("Courier", "Ledger"), List.of(3L)))
                .hasMessage("A timeline has 1 to 6 series and a value of each in every column");
    }

    @Test
    void barsAreAsLongAsTheirShareOfTheLongest() {
        Document drawn = Drawn.of(new Bars(
                "b",
                "Outlets",
                "Outlet",
                Unit.ARTICLES,
                List.of(
                        new Bars.Bar("Courier", Optional.of("/outlets/courier"), 4, Optional.of("/search?o=1")),
                        new Bars.Bar("Ledger", Optional.empty(), 1, Optional.of("/search?o=2")))));

        assertThat(drawn.select("rect.series-1").eachAttr("width")).containsExactly("100%", "25%");
        assertThat(drawn.select(".bar-value").eachText()).containsExactly("4 articles", "1 article");
        assertThat(drawn.select(".bar-label a").eachAttr("href")).containsExactly("/outlets/courier");
    }

    @Test
    void tonesStartFromTheMiddleAndSmallCountsAreShownAsSmall() {
        Document drawn = Drawn.of(new ToneBars(
                "t",
                "Tone toward Tenn",
                "Outlet",
                new Unit("mention", "mentions"),
                List.of(
                        new ToneBars.Tone(
                                "Courier", -0.5, Optional.of(new ToneBars.Interval(-0.7, -0.3)), 40, Optional.of("/a")),
                        new ToneBars.Tone("Ledger", 0.2, Optional.empty(), 2, Optional.empty()))));

        Element negative = drawn.expectFirst("rect.negative");
        assertThat(negative.attr("x")).isEqualTo("25%");
        assertThat(negative.attr("width")).isEqualTo("25%");
        assertThat(drawn.select("rect.positive.few")).hasSize(1);
        assertThat(drawn.select(".bar-value").eachText())
                .containsExactly("−0.50 (−0.70 to −0.30), 40 mentions", "+0.20, 2 mentions");
    }

    @Test
    void aNetworkComesToTheSameRestWhateverTheOrder() {
        List<Network.Node> nodes = new ArrayList<>(IntStream.range(0, 14)
                .mapToObj(i -> new Network.Node("n" + i, "Outlet " + i, 20 - i, "/outlets/n" + i))
                .toList());
        List<Network.Arrow> arrows = new ArrayList<>(IntStream.range(1, 14)
                .mapToObj(i -> new Network.Arrow("n" + i / 3, "n" + i, i, "", Optional.of("/search?n=" + i)))
                .toList());
        Network network = network(nodes, arrows);
        Collections.shuffle(nodes, new Random(1));
        Collections.shuffle(arrows, new Random(2));

        Document drawn = Drawn.of(network);

        assertThat(network(nodes, arrows).html()).isEqualTo(network.html());
        assertThat(drawn.select("circle.node")).hasSize(14);
        assertThat(drawn.select("circle.node").stream().map(it -> it.attr("cx") + it.attr("cy")))
                .doesNotHaveDuplicates();
        assertThat(drawn.select("line.arrow[marker-end]")).hasSize(13);
        assertThat(drawn.select(".chart-summary").text())
                .isEqualTo("Outlet 13 republishes Outlet 4 most: 13 articles.");
    }

    @Test
    void wordsOfOthersStayWords() {
        for (Chart chart : List.of(
                new Timeline(
                        "c",
                        HOSTILE,
                        Unit.ARTICLES,
                        List.of(HOSTILE, "b"),
                        List.of(new Timeline.Column(HOSTILE, HOSTILE, List.of(1L, 2L), Optional.of(HOSTILE))),
                        HOSTILE),
                new Bars(
                        "c",
                        HOSTILE,
                        HOSTILE,
                        Unit.ARTICLES,
                        List.of(new Bars.Bar(HOSTILE, Optional.of(HOSTILE), 1, Optional.of(HOSTILE)))),
                new ToneBars(
                        "c",
                        HOSTILE,
                        HOSTILE,
                        Unit.ARTICLES,
                        List.of(new ToneBars.Tone(HOSTILE, 0, Optional.empty(), 1, Optional.of(HOSTILE)))),
                network(
                        List.of(new Network.Node("a", HOSTILE, 1, HOSTILE), new Network.Node("b", "B", 1, "/b")),
                        List.of(new Network.Arrow("a", "b", 1, HOSTILE, Optional.of(HOSTILE)))))) {
            assertThat(Drawn.of(chart).text()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void nothingToShowIsSaidInWords() {
        assertThat(Drawn.of(timeline(List.of("Articles"))).text()).contains("Nothing to count here.");
        assertThat(Drawn.of(network(List.of(), List.of())).text()).contains("Nobody here republishes another.");
    }

    @SafeVarargs
    private static Timeline timeline(List<String> series, List<Long>... values) {
        return new Timeline(
                "t",
                "Articles by day",
                Unit.ARTICLES,
                series,
                IntStream.rangeClosed(1, values.length)
                        .mapToObj(i -> new Timeline.Column(
                                i + " April 2026", i + " Apr", values[i - 1], Optional.of("/search?day=" + i)))
                        .toList(),
                "Days, UTC");
    }

    private static Network network(List<Network.Node> nodes, List<Network.Arrow> arrows) {
        return new Network("n", "Who republishes whom", Unit.ARTICLES, "republishes", nodes, arrows);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
