package org.parallax.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.corpus.Interval;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Sentiment.Tone;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;

class ToneAggregatorTest {

    private static final ToneAggregator AGGREGATOR = new ToneAggregator();

    @Test
    void addsUpByOutletEntityAndMonth() {
        List<ToneReport> reports = reports(List.of(
                article(
                        "Tarn Post",
                        "2024-03-01",
                        mention("Osk", -0.8, Voice.OUTLET),
                        mention("Osk", -0.4, Voice.QUOTED)),
                article("Tarn Post", "2024-03-30", mention("Osk", -0.2, Voice.OUTLET)),
                article("Tarn Post", "2024-04-01", mention("Osk", 0.5, Voice.OUTLET)),
                article(
                        "Norrby Star",
                        "2024-03-02",
                        mention("Osk", 0.9, Voice.OUTLET),
                        mention("Quill", 0, Voice.OUTLET))));

        assertThat(reports)
                .extracting(it -> "%s %s %s %d %s"
                        .formatted(
                                it.outlet().orElseThrow(),
                                it.entity(),
                                it.month().orElseThrow(),
                                it.all().articles(),
                                it.all().mean()))
                .containsExactlyInAnyOrder(
                        "Tarn Post Osk 2024-03 2 -0.4",
                        "Tarn Post Osk 2024-04 1 0.5",
                        "Norrby Star Osk 2024-03 1 0.9",
                        "Norrby Star Quill 2024-03 1 0.0");
        ToneReport march = reports.stream()
                .filter(it -> it.all().articles() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(march.all().negative()).isEqualTo(3);
        assertThat(march.outletVoice().orElseThrow().mean()).isEqualTo(-0.5);
        assertThat(march.quotedVoice().orElseThrow().articles()).isOne();
        assertThat(march.few()).isTrue();
    }

    @Test
    void joinsEntitiesOfOneIdUnderTheLongestName() {
        Reading one = article("Tarn Post", "2024-03-01", mention("Marta Quill", 0.4, Voice.OUTLET));
        Reading other = article("Tarn Post", "2024-03-02", mention("Marta B. Quill", 0.4, Voice.OUTLET));

        assertThat(reports(List.of(withId(one), withId(other))))
                .singleElement()
                .satisfies(it -> assertThat(it.entity()).isEqualTo("Marta B. Quill"));
    }

    @Test
    void keepsWhatHasNeitherOutletNorDate() {
        Reading bare = Marked.reading("[Osk]")
                .with(
                        TargetSentiment.TARGET_SENTIMENT,
                        List.of(Annotation.at(new Span(0, 3), mention("Osk", 0.1, Voice.OUTLET))));

        assertThat(reports(List.of(bare))).singleElement().satisfies(it -> {
            assertThat(it.outlet()).isEmpty();
            assertThat(it.month()).isEmpty();
        });
    }

    @Test
    void intervalsShrinkWithTheNumberOfArticles() {
        Interval one = Interval.of(1, 0.3, 0.09);
        Interval two = Interval.of(2, 0.6, 0.18);
        Interval many = Interval.of(100, 30, 25);

        assertThat(one.low()).isEqualTo(-1);
        assertThat(one.high()).isEqualTo(1);
        assertThat(two.high() - two.low()).isGreaterThan(0.8);
        assertThat(many.low()).isBetween(0.2, 0.25);
        assertThat(many.high()).isBetween(0.35, 0.4);
    }

    private static TargetSentiment mention(String name, double score, Voice voice) {
        Tone label = score < 0 ? Tone.NEGATIVE : score > 0 ? Tone.POSITIVE : Tone.NEUTRAL;
        return new TargetSentiment(name, score, label, voice, Optional.empty());
    }

    private static Reading article(String outlet, String day, TargetSentiment... mentions) {
        StringBuilder body = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Annotation<TargetSentiment>> tones = new ArrayList<>();
        for (TargetSentiment mention : mentions) {
            Span span = new Span(body.length(), body.length() + mention.target().length());
            spans.add(span);
            tones.add(Annotation.at(span, mention));
            body.append(mention.target()).append(' ');
        }
        Article article = Article.titled("")
                .body(body.toString())
                .outlet(Outlet.named(outlet))
                .published(Published.on(LocalDate.parse(day)))
                .build();
        return Marked.of(article, spans).with(TargetSentiment.TARGET_SENTIMENT, tones);
    }

    private static Reading withId(Reading reading) {
        return reading.with(
                EntityMention.ENTITIES,
                reading.get(EntityMention.ENTITIES).stream()
                        .map(it -> Annotation.at(
                                it.span(),
                                new EntityMention(it.value().type(), it.value().name(), Optional.of("person:quill"))))
                        .toList());
    }

    private static List<ToneReport> reports(List<Reading> readings) {
        Map<String, Tally> totals = new TreeMap<>();
        readings.forEach(it -> AGGREGATOR.parts(it).forEach((key, part) -> totals.merge(key, part, AGGREGATOR::merge)));
        return totals.entrySet().stream()
                .map(it -> AGGREGATOR.report(it.getKey(), it.getValue()))
                .toList();
    }
}
