package org.parallax.transformer;

import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentences.SentencesAnalyzer;

/** Readings with the layers that all models require. */
final class Texts {

    private Texts() {}

    static Reading english(String body) {
        return in("en", body);
    }

    static Reading in(String language, String body) {
        Reading reading = Reading.of(Article.untitled().body(body).build());
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language(language, 1))))
                .with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading));
    }
}
