package org.parallax.geo.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.vocabulary.OutletHome;

class OutletHomeLinkerTest {

    private static final OutletHomeLinker LINKER = new OutletHomeLinker();

    @Test
    void findsTheRegionThatAnOutletsTownsHaveInCommon() {
        List<Label<OutletHome>> home = home(
                "The council in Paris met farmers from Reno and Blossom.",
                "A fire in Honey Grove was put out by crews from Bonham and Paris.",
                "The team from Clarksville won in Paris, and then in Hugo.",
                "Roads near Bonham and Honey Grove will close.");

        assertThat(home).hasSize(1);
        assertThat(home.get(0).value().country()).isEqualTo("US");
        assertThat(home.get(0).value().latitude()).isBetween(33.0, 34.3);
        assertThat(home.get(0).value().longitude()).isBetween(-96.3, -95.0);
    }

    @Test
    void findsNoneWhereNamesPointEverywhere() {
        assertThat(home(
                        "Ministers met in Geneva and in Nairobi.",
                        "Traders in Osaka watched prices from Hamburg.",
                        "A ship left Valparaiso for Cape Town.",
                        "The envoy flew from Ottawa to Jakarta."))
                .isEmpty();
    }

    @Test
    void looksAtArticlesOfAKnownOutletOnly() {
        HomeSketch sketch = LINKER.sketch(
                Reading.of(Article.untitled().body("A fire in Bonham.").build()));

        assertThat(LINKER.keys(sketch)).isEmpty();
    }

    private static List<Label<OutletHome>> home(String... bodies) {
        List<Member<HomeSketch>> members = new ArrayList<>();
        for (String body : bodies) {
            Reading reading = Reading.of(Article.untitled()
                    .body(body)
                    .outlet(new Outlet("elmherald.example", "Elm Herald"))
                    .build());
            HomeSketch sketch = LINKER.sketch(reading);
            assertThat(LINKER.keys(sketch)).containsExactly("elmherald.example");
            members.add(new Member<>(reading.id(), sketch));
        }
        return LINKER.label(new Cluster<>(members, List.of())).apply(members.get(0));
    }
}
