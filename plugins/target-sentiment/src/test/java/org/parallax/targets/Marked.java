package org.parallax.targets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.sentences.SentencesAnalyzer;

/** Readings of texts in which brackets mark who is mentioned. */
final class Marked {

    private Marked() {}

    static Reading reading(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open.push(text.length());
            } else if (c == ']') {
                spans.add(new Span(open.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
        return of(Article.titled("").body(text.toString()).build(), spans);
    }

    static Reading of(Article article, List<Span> mentions) {
        Reading reading = Reading.of(article);
        List<Annotation<EntityMention>> entities = new ArrayList<>();
        for (Span span : mentions) {
            String name = span.in(reading.text());
            entities.add(Annotation.at(span, new EntityMention(EntityMention.Type.PERSON, name, Optional.empty())));
        }
        return reading.with(Language.LANGUAGE, List.of())
                .with(Sentence.SENTENCES, new SentencesAnalyzer().analyze(reading))
                .with(EntityMention.ENTITIES, entities);
    }
}
