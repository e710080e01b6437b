package org.parallax.quotes.speakers;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;

/** The named things of a text, by place. */
final class Mentions {

    private final List<Annotation<EntityMention>> all;

    /** Mentions in the order of the text; none where nobody looked for names. */
    Mentions(List<Annotation<EntityMention>> all) {
        this.all = all;
    }

    /** The mentions that lie within a span. */
    List<Annotation<EntityMention>> within(Span span) {
        int from = first(span.start());
        int to = from;
        while (to < all.size() && all.get(to).span().start() < span.end()) {
            to++;
        }
        return all.subList(from, to).stream()
                .filter(it -> it.span().end() <= span.end())
                .toList();
    }

    /** The first person named in a stretch of text. */
    Optional<Annotation<EntityMention>> person(int from, int to) {
        for (int i = first(from); i < all.size() && all.get(i).span().start() < to; i++) {
            if (all.get(i).value().type() == EntityMention.Type.PERSON) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private int first(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
