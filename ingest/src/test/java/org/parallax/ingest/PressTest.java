package org.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.core.json.Json;

/** Whole pages of invented outlets, of many templates, and what a careful reader takes from them. */
class PressTest {

    record Gold(String page, List<Expected> articles, List<String> frame) {

        @Override
        public String toString() {
            return page;
        }
    }

    record Expected(
            String title,
            List<String> authors,
            @Nullable String day,
            String outlet,
            String begins,
            String ends,
            List<String> headings) {}

    static Stream<Gold> pages() throws IOException {
        return Stream.of(new Json().read(resource("gold.json"), Gold[].class));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheArticlesAndNothingOfTheFrame(Gold gold) throws IOException {
        List<Article> articles = new TestPages().read(gold.page(), resource(gold.page()));

        assertThat(articles).hasSameSizeAs(gold.articles());
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Expected expected = gold.articles().get(i);
            assertThat(article.title()).contains(expected.title());
            assertThat(article.authors()).isEqualTo(expected.authors());
            assertThat(article.published().map(it -> it.day().toString()).orElse(null))
                    .isEqualTo(expected.day());
            assertThat(article.outlet().map(Outlet::id)).contains(expected.outlet());
            assertThat(article.body().replaceAll("\\s+", " "))
                    .startsWith(expected.begins())
                    .endsWith(expected.ends());
            assertThat(article.body().lines())
                    .containsAll(expected.headings())
                    .doesNotContainAnyElementsOf(gold.frame());
        }
        assertThat(articles.stream().map(Article::id)).doesNotHaveDuplicates();
    }

    @Test
    void postsAreOfTheOutletThatTheirPageNames() throws IOException {
        String page = "courier-live-tuesday.html";

        assertThat(new TestPages().read(page, resource(page)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.outlet().map(Outlet::name)).contains("The Harbour Courier"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PressTest.class.getResourceAsStream("press/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
