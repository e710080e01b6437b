package org.parallax.ingest.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;
import org.parallax.ingest.TestPages;

class DumpSourceTest {

    private static final String BODY = """
            The keeper of the lighthouse on Gull Rock has retired after thirty years without a single dark night.

            His successor is a machine that reports to an office on the mainland, where nobody has ever seen the rock.
            """;

    private final TestPages pages = new TestPages();

    @Test
    void aPageWithoutFrameIsOneArticleWithNothingInvented() {
        List<Article> articles = pages.read("rock.txt", "Lighthouse keeper on Gull Rock retires\n\n" + BODY);

        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.title()).contains("Lighthouse keeper on Gull Rock retires");
            assertThat(article.authors()).isEmpty();
            assertThat(article.published()).isEmpty();
            assertThat(article.body()).isEqualTo(BODY.strip());
        });
    }

    @Test
    void aRepostKeepsTheInnerTitleAuthorAndDate() {
        List<Article> articles = pages.read("repost.txt", """
                [섬] Lighthouse keeper on Gull Rock retires

                by 등대지기 posted Aug 22, 2019

                이전 문서

                Lighthouse keeper on Gull Rock retires

                By Ewan Petrel
                21 August 2019

                """ + BODY);

        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.title()).contains("Lighthouse keeper on Gull Rock retires");
            assertThat(article.authors()).containsExactly("Ewan Petrel");
            assertThat(article.published().map(it -> it.day().toString())).contains("2019-08-21");
        });
    }

    @Test
    void aDateThatCannotBeIsLeftOutWithAWarning() {
        List<Article> articles = pages.read(
                "future.txt", "Lighthouse keeper on Gull Rock retires\n\nBy Ewan Petrel\n21 August 2719\n\n" + BODY);

        assertThat(articles)
                .singleElement()
                .satisfies(article -> assertThat(article.published()).isEmpty());
        assertThat(pages.codes()).containsExactly("FUTURE_DATE");
    }

    @Test
    void emptyBlocksBetweenDatesAreNoArticles() {
        String fakes = "Published\n\non\n\nBy Ewan Petrel\n\n".repeat(500);

        List<Article> articles =
                pages.read("fakes.txt", "Lighthouse keeper on Gull Rock retires\n\nBy Ewan Petrel\n\n" + BODY + fakes);

        assertThat(articles).hasSize(1);
    }

    @Test
    void aNameThatReturnsOnThePageIsNotFrame() {
        String page = "Continue Reading\n\nLighthouse keeper on Gull Rock retires\n\nEwan Petrel\n\n" + BODY
                + "\nContinue Reading\n\nHarbour pilots ask for a second boat\n\nEwan Petrel\n\n"
                + BODY.replace("Gull", "Seal");

        assertThat(pages.read("twice.txt", page))
                .hasSize(2)
                .allSatisfy(article -> assertThat(article.authors()).containsExactly("Ewan Petrel"));
    }

    @Test
    void aMenuIsNoArticleAndSaysSo() {
        assertThat(pages.read("menu.txt", "Home\nNews\nSport\nLog in\nSubscribe\n"))
                .isEmpty();
        assertThat(pages.codes()).containsExactly("NO_ARTICLE");
    }
}
