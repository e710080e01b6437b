package org.parallax.pipeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.ArticleId;
import org.parallax.pipeline.story.Lineage.Event;
import org.parallax.pipeline.story.Lineage.Kind;

class LineageTest {

    @Test
    void aStoryThatGrowsKeepsItsNameWhateverTheLinkerCallsIt() {
        Lineage lineage = Lineage.of(stories("b: b c"), stories("a: a b c"));
        assertThat(lineage.names()).isEqualTo(Map.of("a", "b"));
        assertThat(lineage.events()).containsExactly(event(Kind.GROWN, "b"));
    }

    @Test
    void ofStoriesThatMergeTheLargerKeepsItsName() {
        Lineage lineage = Lineage.of(stories("a: a b", "c: c d e"), stories("a: a b c d e"));
        assertThat(lineage.names()).isEqualTo(Map.of("a", "c"));
        assertThat(lineage.events()).containsExactly(event(Kind.ENDED, "a", "c"), event(Kind.MERGED, "c", "a"));
    }

    @Test
    void ofAStoryThatSplitsTheLargerPartKeepsTheName() {
        Lineage lineage = Lineage.of(stories("a: a b c d e"), stories("a: a b", "c: c d e"));
        assertThat(lineage.names()).isEqualTo(Map.of("a", "b", "c", "a"));
        assertThat(lineage.events()).containsExactly(event(Kind.SPLIT, "a", "b"), event(Kind.BEGUN, "b", "a"));
    }

    @Test
    void whatStaysIsNoEvent() {
        Lineage lineage = Lineage.of(stories("a: a b", "x: x y"), stories("a: a b", "n: n o"));
        assertThat(lineage.events()).containsExactly(event(Kind.BEGUN, "n"), event(Kind.ENDED, "x"));
        assertThat(Lineage.of(stories("a: a b"), stories("a: a b")).events()).isEmpty();
    }

    private static Event event(Kind kind, String story, String... others) {
        return new Event(kind, story, new TreeSet<>(Arrays.asList(others)));
    }

    /** Stories written as a name, a colon and the ids of the articles. */
    private static Map<ArticleId, String> stories(String... written) {
        Map<ArticleId, String> stories = new TreeMap<>();
        for (String story : written) {
            String[] parts = story.split(": ", 2);
            for (String article : parts[1].split(" ", -1)) {
                stories.put(new ArticleId(article), parts[0]);
            }
        }
        return stories;
    }
}
