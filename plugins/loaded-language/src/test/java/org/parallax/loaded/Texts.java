package org.parallax.loaded;

import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;

/** Readings with the layers that the plug-in requires; each line is a sentence. */
final class Texts {

    private Texts() {}

    static Reading english(String text) {
        Reading reading = Reading.of(Article.titled("").body(text).build());
        return reading.with(Language.LANGUAGE, List.of(Annotation.at(reading.extent(), new Language("en", 1))))
                .with(
                        Sentence.SENTENCES,
                        List.of(Annotation.at(reading.extent(), new Sentence(Sentence.Kind.SENTENCE))));
    }
}
