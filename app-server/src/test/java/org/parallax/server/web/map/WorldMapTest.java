package org.parallax.server.web.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.server.web.chart.Chart;
import org.parallax.server.web.chart.Drawn;
import org.parallax.server.web.chart.Unit;

class WorldMapTest {

    private static final Point BAKU = point("Baku", "Azerbaijan", 40.38, 49.89, 30);
    private static final Point YEREVAN = point("Yerevan", "Armenia", 40.18, 44.51, 22);
    private static final Point TBILISI = point("Tbilisi", "Georgia", 41.69, 44.83, 6);
    private static final Point LACHIN = point("Lachin", "Azerbaijan", 39.64, 46.55, 14);
    private static final Point STEPANAKERT = new Point(
            "Stepanakert", "Azerbaijan", 39.82, 46.75, 18, Optional.of("Nagorno-Karabakh; claims: …"), "/search?q=3");
    private static final Point WASHINGTON = point("Washington", "United States", 38.9, -77.04, 3);
    private static final Point WELLINGTON = point("Wellington", "New Zealand", -41.3, 174.8, 1);

    @Test
    void placesOfOneRegionAreShownOnAMapOfIt() {
        Document drawn = drawn(BAKU, YEREVAN, TBILISI, LACHIN);

        assertThat(drawn.select("svg.map").eachAttr("class")).containsExactly("map map-region");
        assertThat(drawn.select("text.spot-name").eachText()).contains("Baku", "Yerevan", "Tbilisi");
        assertThat(drawn.select("text.area-name").eachText()).contains("Azerbaijan");
        assertThat(drawn.select(".chart-note").text()).contains("who holds an area, not who has a right to it");
    }

    @Test
    void aCrowdOnTheMapOfTheWorldGetsAMapOfItsOwn() {
        Document drawn = drawn(BAKU, YEREVAN, TBILISI, LACHIN, WASHINGTON, WELLINGTON);

        assertThat(drawn.select("svg.map").eachAttr("class")).containsExactly("map map-world", "map map-region");
        assertThat(drawn.select("svg.map a")).as("each place is a link once").hasSize(6);
        assertThat(drawn.select(".chart-part").text()).isEqualTo("In detail: Azerbaijan, Armenia, Georgia");
        Element frame = drawn.expectFirst("rect.frame");
        assertThat(percent(frame, "x")).isBetween(50.0, 70.0);
    }

    @Test
    void aDisputedPlaceIsMarkedAndItsStatusSaid() {
        Document drawn = drawn(BAKU, STEPANAKERT);

        assertThat(drawn.select("circle.disputed")).hasSize(1);
        assertThat(drawn.select("a[href='/search?q=3'][aria-label]").attr("aria-label"))
                .isEqualTo("Stepanakert: 18 articles; disputed: Nagorno-Karabakh; claims: …");
        assertThat(drawn.select("td").eachText()).contains("Nagorno-Karabakh; claims: …");
        assertThat(drawn.select(".chart-note").text()).contains("A ring marks a place whose status is disputed");
    }

    @Test
    void aRegionGoesAcrossThe180thMeridian() {
        Document drawn = drawn(
                point("Suva", "Fiji", -18.14, 178.44, 4),
                point("Apia", "Samoa", -13.83, -171.77, 3),
                point("Auckland", "New Zealand", -36.85, 174.76, 6));

        assertThat(drawn.select("svg.map").eachAttr("class")).containsExactly("map map-region");
        double suva = percent(drawn.expectFirst("a[aria-label^=Suva] .spot"), "cx");
        assertThat(percent(drawn.expectFirst("a[aria-label^=Apia] .spot"), "cx"))
                .isGreaterThan(suva);
        assertThat(percent(drawn.expectFirst("a[aria-label^=Auckland] .spot"), "cx"))
                .isLessThan(suva);
    }

    @Test
    void antarcticaIsShownWhereAPlaceLiesThere() {
        assertThat(drawn(point("McMurdo", "", -77.85, 166.67, 1), BAKU)
                        .select("svg.map")
                        .eachAttr("class"))
                .containsExactly("map map-globe");
    }

    @Test
    void noLineOfLandRunsAcrossTheMapOfTheWorld() {
        View world = View.globe();
        for (double[] ring : world.clip().rings(Atlas.coarse().land())) {
            for (int i = 2; i < ring.length; i += 2) {
                boolean edge =
                        Math.abs(ring[i + 1]) > 89 || (Math.abs(ring[i]) > 179.9 && Math.abs(ring[i - 2]) > 179.9);
                assertThat(edge ? 0 : Math.abs(ring[i] - ring[i - 2]))
                        .as("from %s° east at %s° north", ring[i - 2], ring[i + 1])
                        .isLessThan(30);
            }
        }
    }

    @Test
    void placesLieOnTheLandTheyAreOn() {
        for (Atlas atlas : List.of(Atlas.coarse(), Atlas.fine())) {
            assertThat(isLand(atlas, 44.51, 40.18)).as("Yerevan").isTrue();
            assertThat(isLand(atlas, 178.0, -17.8)).as("Viti Levu").isTrue();
            assertThat(isLand(atlas, -172.0, 66.5)).as("Chukotka, east of 180°").isTrue();
            assertThat(isLand(atlas, 0.0, -88.0)).as("the South Pole's ice").isTrue();
            assertThat(isLand(atlas, 51.0, 42.0)).as("the Caspian Sea").isFalse();
            assertThat(isLand(atlas, -30.0, 30.0)).as("the Atlantic").isFalse();
        }
    }

    @Test
    void theStyleSheetGivesEachViewItsProportions() throws Exception {
        try (InputStream css =
                Objects.requireNonNull(Chart.class.getResourceAsStream("/org/parallax/server/web/asset/chart.css"))) {
            String text = new String(css.readAllBytes(), UTF_8);
            for (View view : List.of(View.world(), View.globe())) {
                Matcher ratio = Pattern.compile("\\." + view.type() + " \\{ aspect-ratio: ([\\d.]+);")
                        .matcher(text);
                assertThat(ratio.find()).isTrue();
                assertThat(Double.parseDouble(ratio.group(1))).isCloseTo(view.ratio(), within(0.001));
            }
        }
    }

    @Test
    void theOrderOfPointsMakesNoDifference() {
        List<Point> points = new ArrayList<>(List.of(BAKU, YEREVAN, TBILISI, LACHIN, STEPANAKERT, WASHINGTON));
        String map = new WorldMap("m", "Places", Unit.ARTICLES, points).html();
        Collections.shuffle(points, new Random(3));

        assertThat(new WorldMap("m", "Places", Unit.ARTICLES, points).html()).isEqualTo(map);
    }

    @Test
    void noPlacesAreSaidInWords() {
        Document drawn = drawn();

        assertThat(drawn.text()).contains("No article here names a place that is known.");
        assertThat(drawn.select("details")).isEmpty();
    }

    @Test
    void wordsOfOthersStayWords() {
        Document drawn = drawn(new Point(
                "<script>alert(1)</script>", "<b>", 1, 2, 3, Optional.of("\" onload=\"x"), "javascript:alert(1)\"'"));

        assertThat(drawn.select("b")).isEmpty();
    }

    @Test
    void aPointThatIsNotOnTheEarthIsRefused() {
        assertThatThrownBy(() -> point("Nowhere", "", 91, 0, 1)).hasMessageContaining("Nowhere is none: 91.0, 0.0");
        assertThatThrownBy(() -> point("Nowhere", "", Double.NaN, 0, 1)).hasMessageContaining("Nowhere is none");
    }

    private static Document drawn(Point... points) {
        return Drawn.of(new WorldMap("m", "Places", Unit.ARTICLES, List.of(points)));
    }

    private static Point point(String name, String country, double north, double east, long articles) {
        return new Point(name, country, north, east, articles, Optional.empty(), "/search?q=place:" + name);
    }

    private static double percent(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute).replace("%", ""));
    }

    private static boolean isLand(Atlas atlas, double east, double north) {
        int crossed = 0;
        for (double[] ring : View.globe().clip().rings(atlas.land())) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                if (ring[i + 1] > north != ring[next + 1] > north) {
                    double part = (north - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                    crossed += ring[i] + part * (ring[next] - ring[i]) > east ? 1 : 0;
                }
            }
        }
        return crossed % 2 == 1;
    }
}
