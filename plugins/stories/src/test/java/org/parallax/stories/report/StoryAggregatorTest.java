package org.parallax.stories.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Story;
import org.parallax.stories.report.StoryReport.Day;
import org.parallax.stories.report.StoryReport.Named;
import org.parallax.stories.report.StoryReport.Source;

class StoryAggregatorTest {

    private final StoryAggregator aggregator = new StoryAggregator();

    @Test
    void addsUpDaysOutletsAndNames() {
        StoryTotal early = total(told("Courier", "2026-03-02", 0.6, "Mill on fire"));
        StoryTotal late = total(told("Ledger", "2026-03-04", 1, "Mill burns"));
        StoryTotal again = total(told("Ledger", "2026-03-04", 0.7, "Mill burns"));
        StoryReport report = aggregator.report("s", aggregator.merge(aggregator.merge(late, early), again));
        assertThat(report.title()).isEqualTo("Mill burns");
        assertThat(report.timeline()).containsExactly(new Day("2026-03-02", 1), new Day("2026-03-04", 2));
        assertThat(report.first()).contains("2026-03-02");
        assertThat(report.last()).contains("2026-03-04");
        assertThat(report.outlets())
                .containsExactly(new Source("ledger", "Ledger", 2), new Source("courier", "Courier", 1));
        assertThat(report.entities()).containsExactly(new Named("Dana Orrick", 3));
        assertThat(aggregator.merge(early, late)).isEqualTo(aggregator.merge(late, early));
    }

    @Test
    void anArticleInNoStoryCountsNowhere() {
        Reading alone =
                Reading.of(Article.titled("Alone").body("Alone.").build()).with(Story.STORIES, List.of());
        assertThat(aggregator.parts(alone)).isEmpty();
    }

    private StoryTotal total(Reading reading) {
        return Optional.ofNullable(aggregator.parts(reading).get("s")).orElseThrow();
    }

    private static Reading told(String outlet, String day, double similarity, String title) {
        Reading reading = Reading.of(Article.titled("Mill")
                .body("Dana Orrick said that Orrick was there.")
                .outlet(Outlet.named(outlet))
                .published(Published.on(LocalDate.parse(day)))
                .build());
        EntityMention chief = new EntityMention(EntityMention.Type.PERSON, "Dana Orrick", Optional.empty());
        return reading.with(Story.STORIES, List.of(Annotation.at(reading.extent(), new Story("s", title, similarity))))
                .with(
                        EntityMention.ENTITIES,
                        List.of(Annotation.at(new Span(6, 17), chief), Annotation.at(new Span(28, 34), chief)));
    }
}
