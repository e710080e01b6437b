package org.parallax.api.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void textIsTitleBlankLineBody() {
        Article article = Article.titled("Title").body("Body").build();
        assertThat(article.text()).isEqualTo("Title\n\nBody");
        assertThat(article.text().substring(article.bodyStart())).isEqualTo("Body");
        assertThat(Article.titled("  ").body("Body").build().text()).isEqualTo("Body");
    }

    @Test
    void theSameWordsFromTheSamePlaceHaveOneId() {
        Article.Builder builder = Article.titled("T").body("B").url(URI.create("https://a.example/1"));
        Article first =
                builder.provenance(Provenance.of(URI.create("file:/one"), 1)).build();
        Article again =
                builder.provenance(Provenance.of(URI.create("file:/two"), 9)).build();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(first.edit().build().id()).isEqualTo(first.id());
        assertThat(first.edit().body("B, corrected").build().id()).isNotEqualTo(first.id());
        assertThat(first.edit().url(URI.create("https://b.example/1")).build().id())
                .isNotEqualTo(first.id());
    }

    @Test
    void unpairedSurrogatesAreReplacedInPlace() {
        Article article =
                Article.titled("\uDC00x").body("ok \uD83D\uDE00 \uD83D").build();
        assertThat(article.text()).isEqualTo("\uFFFDx\n\nok \uD83D\uDE00 \uFFFD");
    }
}
