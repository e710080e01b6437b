package org.parallax.targets;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Sentence;

/** The sentences of an article that mention somebody, one after the other, each with its mentions. */
final class Passages {

    private final List<Annotation<Sentence>> sentences;
    private final List<Annotation<EntityMention>> all;
    private final int length;
    private int sentence;
    private int mention;
    private int from;
    private int to;
    private final List<Annotation<EntityMention>> mentions = new ArrayList<>();

    Passages(Reading reading) {
        sentences = reading.get(Sentence.SENTENCES);
        all = reading.get(EntityMention.ENTITIES);
        length = reading.text().length();
    }

    /** Goes to the next sentence with a mention; false at the end. A mention belongs to the sentence in which it begins. */
    boolean next() {
        if (mention == all.size()) {
            return false;
        }
        int start = all.get(mention).span().start();
        while (sentence < sentences.size() && sentences.get(sentence).span().end() <= start) {
            sentence++;
        }
        boolean within =
                sentence < sentences.size() && sentences.get(sentence).span().start() <= start;
        from = within ? sentences.get(sentence).span().start() : start;
        to = within
                ? sentences.get(sentence).span().end()
                : all.get(mention).span().end();
        mentions.clear();
        do {
            to = Math.max(to, all.get(mention).span().end());
            mentions.add(all.get(mention++));
        } while (mention < all.size() && all.get(mention).span().start() < to);
        to = Math.min(to, length);
        return true;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    List<Annotation<EntityMention>> mentions() {
        return mentions;
    }

    List<Span> spans() {
        return mentions.stream().map(Annotation::span).toList();
    }
}
