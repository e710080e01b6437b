package org.parallax.pipeline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.ArticleId;

class CandidatesTest {

    private static final ArticleId NEW = new ArticleId("c-new");
    private static final ArticleId NEWER = new ArticleId("b-newer");
    private static final ArticleId FILED = new ArticleId("d-filed");
    private static final ArticleId OLD = new ArticleId("a-old");

    @Test
    void twoNewArticlesOfABlockAreComparedOnceInTheTurnOfTheLater() {
        Candidates candidates = new Candidates(List.of(NEW, NEWER));
        candidates.add(List.of(0, 1), List.of(FILED, NEW, NEWER), true);
        candidates.add(List.of(1), List.of(OLD, FILED, NEWER), true);

        assertThat(candidates.all(0)).containsExactly(FILED);
        assertThat(candidates.all(1)).containsExactly(OLD, NEW, FILED);
    }

    @Test
    void whoStandsForALargeBlockIsLeftOutWhereASmallOneHoldsItToo() {
        Candidates candidates = new Candidates(List.of(NEW));
        candidates.add(List.of(0), List.of(OLD, FILED, NEW), false);
        candidates.add(List.of(0), List.of(FILED), true);

        assertThat(candidates.all(0)).containsExactly(FILED);
        assertThat(candidates.some(0)).containsExactly(OLD);
    }
}
