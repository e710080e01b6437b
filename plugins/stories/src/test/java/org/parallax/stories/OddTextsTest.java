package org.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;

class OddTextsTest {

    @Test
    void emptyAndTinyAndVastTextsCostNobodyElseTheirStory() {
        List<Article> articles = new ArrayList<>(Press.FIRES);
        articles.add(Press.article("empty", "2026-03-03", "", ""));
        articles.add(Press.article("blank", "", "", " \n\t"));
        articles.add(Press.article("word", "2026-03-03", "", "Fire"));
        articles.add(Press.article("vast", "2026-03-03", "", "harbour 東京 ".repeat(500_000)));
        articles.add(Press.article("unbroken", "2026-03-03", "", "x".repeat(5_000_000)));
        Map<String, String> stories = Press.stories(articles);
        assertThat(stories).containsAllEntriesOf(Press.stories(Press.FIRES)).doesNotContainKeys("empty", "blank");
    }

    @Test
    void manyPrintingsOfOneTextAreOneStory() {
        Article text = Press.FIRES.get(0);
        List<Article> articles = IntStream.range(0, 3_000)
                .mapToObj(i -> Press.article(
                        "p%04d".formatted(i), "2026-03-02", text.title().orElseThrow(), text.body()))
                .toList();
        Map<String, String> stories = Press.stories(articles);
        assertThat(stories).hasSize(3_000);
        assertThat(stories.values()).containsOnly("p0000");
    }

    @Test
    void aChainOfAHundredThousandArticlesIsDividedAndSoIsASmallOne() {
        assertThat(parts(100_000)).allMatch(it -> it <= 1_000).hasSizeGreaterThan(99);
    }

    /** The sizes of the parts of a chain in which each article is linked to the next alone. */
    private static List<Integer> parts(int length) {
        List<Member<Sketch>> members = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Article article = Press.article("c%06d".formatted(i), "", "Number " + i, "Link " + i + " and " + (i + 1));
            members.add(new Member<>(article.id(), Sketcher.sketch(article, Background.shipped())));
            if (i > 0) {
                links.add(Link.between(new ArticleId("c%06d".formatted(i - 1)), article.id(), 0.6));
            }
        }
        List<Cluster<Sketch>> parts = Grouping.stories(new Cluster<>(members, links), Options.DEFAULT);
        assertThat(parts.stream().mapToInt(Cluster::size).sum()).isEqualTo(length);
        return parts.stream().map(Cluster::size).toList();
    }
}
