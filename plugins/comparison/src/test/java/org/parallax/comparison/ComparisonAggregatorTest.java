package org.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Story;
import org.parallax.comparison.part.Part;
import org.parallax.comparison.report.Comparison;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.report.Comparison.Ground;
import org.parallax.comparison.report.Comparison.Kind;
import org.parallax.comparison.report.Comparison.Named;
import org.parallax.comparison.report.Comparison.Side;
import org.parallax.comparison.report.Comparison.Teller;

class ComparisonAggregatorTest {

    private static final ComparisonAggregator AGGREGATOR = new ComparisonAggregator();
    private static final Comparison FALL = compare(Press.fall());

    private static Comparison compare(List<Reading> readings) {
        Part total = readings.stream()
                .map(it -> Optional.ofNullable(AGGREGATOR.parts(it).get("fall")).orElseThrow())
                .reduce(AGGREGATOR::merge)
                .orElseThrow();
        return AGGREGATOR.report("fall", total);
    }

    private static Teller teller(String id) {
        return FALL.tellers().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAgencysTextCountsOnceAndIsTheAgencys() {
        assertThat(FALL.shared()).singleElement().satisfies(it -> {
            assertThat(it.teller()).isEqualTo("senn wire");
            assertThat(it.reprints()).singleElement().satisfies(reprint -> {
                assertThat(reprint.article()).isEqualTo("reprint");
                assertThat(reprint.sentences()).isEqualTo(4);
            });
        });
        assertThat(teller("senn wire").kind()).isEqualTo(Kind.AGENCY);
        assertThat(teller("herald.example").sentences()).isZero();
        assertThat(teller("ledger.example").onlyHere())
                .singleElement()
                .satisfies(it -> assertThat(it.sentence().text()).contains("cold cellars"));
    }

    @Test
    void whatOnlyOneSays() {
        assertThat(texts(teller("lantern.example").onlyHere().stream()
                        .map(Comparison.Lone::sentence)
                        .toList()))
                .contains("roses")
                .doesNotContain("bridge", "shelling");
        assertThat(texts(teller("senn wire").onlyHere().stream()
                        .map(Comparison.Lone::sentence)
                        .toList()))
                .contains("blankets")
                .doesNotContain("bridge");
    }

    @Test
    void whatMostOthersSay() {
        assertThat(teller("courier.example").leftOut()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.tellers()).isGreaterThanOrEqualTo(2);
            assertThat(it.sentences()).hasSizeGreaterThanOrEqualTo(2);
        });
        assertThat(texts(teller("courier.example").leftOut().stream()
                        .flatMap(it -> it.sentences().stream())
                        .toList()))
                .contains("bridge");
        assertThat(teller("ledger.example").leftOut())
                .as("a reprint says what its original says")
                .isEmpty();
    }

    @Test
    void whomAndWhatOnlyOneNames() {
        assertThat(teller("lantern.example").people()).extracting(Named::name).containsExactly("Rauk Tebbing");
        assertThat(teller("lantern.example").places()).extracting(Named::name).containsExactly("Pell Street");
        assertThat(teller("courier.example").people()).isEmpty();
    }

    @Test
    void whomItQuotesInWhichToneAndTerms() {
        assertThat(teller("senn wire").quotes()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Ilse Marran");
            assertThat(it.onlyHere()).isTrue();
        });
        assertThat(teller("lantern.example").tones()).singleElement().satisfies(it -> {
            assertThat(it.actor()).isEqualTo("Ridge League");
            assertThat(it.own().orElseThrow().positive()).isEqualTo(1);
            assertThat(it.quoted()).isEmpty();
        });
        assertThat(teller("lantern.example").loaded())
                .singleElement()
                .satisfies(it -> assertThat(it.term()).isEqualTo("liberated"));
    }

    @Test
    void theSameThingCalledDifferently() {
        assertThat(FALL.contrasts()).anySatisfy(it -> {
            assertThat(it.ground()).isEqualTo(Ground.PLACE);
            assertThat(it.loaded()).isTrue();
            assertThat(it.sides()).extracting(Side::words).containsExactly("liberated", "occupied");
            assertThat(it.sides().get(0).tellers()).containsExactly("lantern.example");
            assertThat(it.sides().get(1).tellers()).containsExactly("senn wire");
        });
    }

    @Test
    void figuresThatConflict() {
        assertThat(FALL.conflicts()).singleElement().satisfies(it -> {
            assertThat(it.quantity()).isEqualTo("people");
            assertThat(it.claims()).extracting(Comparison.Claim::value).containsExactly(5.0, 12.0);
            assertThat(it.claims())
                    .extracting(claim -> claim.speaker().orElse(""))
                    .containsExactly("the regime", "Ilse Marran");
        });
    }

    @Test
    void layersThatAreNotThereAreNamed() {
        assertThat(FALL.without()).containsExactly("geo");
    }

    @Test
    void everySentenceStandsWhereItSays() {
        List<Reading> readings = Press.fall();
        FALL.tellers().stream()
                .flatMap(it -> it.onlyHere().stream())
                .map(Comparison.Lone::sentence)
                .forEach(it -> assertThat(readings)
                        .filteredOn(reading -> reading.id().value().equals(it.article()))
                        .singleElement()
                        .satisfies(reading ->
                                assertThat(it.span().in(reading.text())).isEqualTo(it.text())));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        for (int seed = 0; seed < 10; seed++) {
            List<Reading> shuffled = new ArrayList<>(Press.fall());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(compare(shuffled)).isEqualTo(FALL);
        }
    }

    @Test
    void anArticleInNoStoryHasNoPart() {
        assertThat(AGGREGATOR.parts(Press.fall().get(0).with(Story.STORIES, List.of())))
                .isEmpty();
    }

    private static String texts(List<Evidence> sentences) {
        return sentences.stream().map(Evidence::text).collect(Collectors.joining(" "));
    }
}
