package org.parallax.ingest.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import org.parallax.ingest.TestPages;

/** Pages of invented outlets, each with another template, and beside them what must be cut from them. */
class DumpFixturesTest {

    record Gold(
            String title, List<String> authors, @Nullable String day, String begins, String ends) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blauwe-kade",
                "call",
                "correo-laguna",
                "courrier",
                "diario-do-cais",
                "digest",
                "essay-with-headings",
                "front-page",
                "gazeta-nadbrzezna",
                "haean-ilbo",
                "hangang-letter",
                "harbour-gazette",
                "il-foglio-del-molo",
                "iso-wire",
                "jiangkou-wanbao",
                "jornal-da-barra",
                "kettle-and-quay",
                "kiyi-postasi",
                "kurier-zatoki",
                "la-voz-del-estuario",
                "lamplighter-blog",
                "le-phare-du-nord",
                "meridian-institute",
                "mill-river-sentinel",
                "minato-shimbun",
                "no-names-weekly",
                "northline-wire",
                "orchard-and-anchor",
                "sada-al-mina",
                "severny-vestnik",
                "slow-teasers",
                "stepnoy-kurier",
                "talblick",
                "the-granite-echo",
                "the-tidewater-review",
                "twelve-hour-clock",
                "uferbote",
                "visnyk-prystani",
                "volzhskie-zori"
            })
    void cutsThePageIntoItsArticles(String name) throws IOException {
        Gold[] gold = new Json().read(resource(name + ".json"), Gold[].class);

        List<Article> articles = new TestPages().read(name + ".txt", resource(name + ".txt"));

        assertThat(articles).hasSameSizeAs(gold);
        for (int i = 0; i < gold.length; i++) {
            Article article = articles.get(i);
            assertThat(article.title()).contains(gold[i].title());
            assertThat(article.authors()).isEqualTo(gold[i].authors());
            assertThat(article.published().map(it -> it.day().toString()).orElse(null))
                    .isEqualTo(gold[i].day());
            assertThat(article.body()).startsWith(gold[i].begins()).endsWith(gold[i].ends());
            assertThat(article.provenance().ordinal()).isEqualTo(i + 1);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DumpFixturesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
