package org.parallax.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.core.Parallax;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Corpus;
import org.parallax.core.run.InProcessEngine;

/** Links articles with the engine that ships. */
final class Corpora {

    private Corpora() {}

    static Map<String, Reading> link(Article... articles) {
        return link(List.of(articles));
    }

    static Map<String, Reading> link(List<Article> articles) {
        Problems none = problem -> {
            throw new AssertionError(problem.toString());
        };
        try (Parallax parallax = new Parallax(Plugins.of(new DuplicatesLinker()), new InProcessEngine(), none)) {
            Corpus corpus = parallax.read(articles, "duplicates");
            assertThat(corpus.problems()).isEmpty();
            return corpus.readings().stream()
                    .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        }
    }
}
