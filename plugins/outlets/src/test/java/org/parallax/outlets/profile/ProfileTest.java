package org.parallax.outlets.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.outlets.Printing;
import org.parallax.outlets.Totals;
import org.parallax.outlets.profile.ProfileReport.Copies;
import org.parallax.outlets.profile.ProfileReport.Count;
import org.parallax.outlets.profile.ProfileReport.Month;

class ProfileTest {

    @Test
    void tellsWhatAnOutletPrints() throws Exception {
        List<Reading> readings = new ArrayList<>();
        readings.add(rich(Printing.of("a", "ledger.example").on("2026-03-02").copies("a", "a"), -0.5));
        readings.add(rich(Printing.of("b", "ledger.example").on("2026-03-30").copies("c", "c"), 0.1));
        readings.add(Printing.of("c", "wire.example")
                .on("2026-03-29")
                .copies("c", "c")
                .reading());
        readings.add(Printing.of("d", "ledger.example").on("2026-04-01").reading());
        Map<String, ProfileReport> reports = Totals.of(new ProfileAggregator(), readings);
        assertThat(reports).containsOnlyKeys("ledger.example", "wire.example");
        ProfileReport report =
                Optional.ofNullable(reports.get("ledger.example")).orElseThrow();
        assertThat(report.articles()).isEqualTo(3);
        assertThat(report.first()).contains("2026-03-02");
        assertThat(report.last()).contains("2026-04-01");
        assertThat(report.months())
                .containsExactly(new Month("2026-03", 2, Optional.of(-0.2)), new Month("2026-04", 1, Optional.empty()));
        assertThat(report.languages()).containsExactly(new Count("en", 2));
        assertThat(report.names()).containsExactly(new Count("Dana Orrick", 2));
        assertThat(report.places()).isEmpty();
        assertThat(report.copies()).contains(new Copies(3, 1, 1, 0.3333, 0.6667));
    }

    private static Reading rich(Printing printing, double tone) {
        Reading reading = printing.reading();
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 1))))
                .with(
                        Sentiment.SENTIMENT,
                        List.of(Annotation.at(
                                reading.extent(),
                                new Sentiment(Sentiment.Scope.ARTICLE, tone, Sentiment.Tone.NEUTRAL))))
                .with(
                        EntityMention.ENTITIES,
                        List.of(Annotation.at(
                                reading.extent(),
                                new EntityMention(EntityMention.Type.PERSON, "Dana Orrick", Optional.empty()))));
    }
}
