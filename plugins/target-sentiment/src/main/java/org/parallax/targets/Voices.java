package org.parallax.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;

/**
 * Who speaks where in an article: the layer {@code quotes} says so; without it, what stands between quotation marks within one
 * paragraph is quoted. Asked from the beginning of the article to its end.
 */
final class Voices {

    private final List<Annotation<Quote>> quotes;
    private int next;
    private @Nullable Annotation<Quote> open;

    private Voices(List<Annotation<Quote>> quotes) {
        this.quotes = quotes;
    }

    static Voices of(Reading reading) {
        return new Voices(reading.has(Quote.QUOTES) ? reading.get(Quote.QUOTES) : marked(reading.text()));
    }

    /** The innermost quotation around a mention. Mentions are asked for in order. */
    Optional<Quote> at(Span mention) {
        while (next < quotes.size() && quotes.get(next).span().start() <= mention.start()) {
            Annotation<Quote> quote = quotes.get(next++);
            if (open == null || quote.span().end() >= mention.end()) {
                open = quote;
            }
        }
        return Optional.ofNullable(open)
                .filter(it -> it.span().contains(mention))
                .map(Annotation::value);
    }

    /** What stands between quotation marks. A mark that is not closed within its paragraph opens nothing. */
    private static List<Annotation<Quote>> marked(String text) {
        List<Annotation<Quote>> found = new ArrayList<>();
        Quote quote = new Quote(Quote.Kind.DIRECT, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        int opened = -1;
        char mark = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                opened = -1;
            } else if (opened >= 0 && (c == '\u201D' || (c == '"' && mark == '"'))) {
                found.add(Annotation.at(new Span(opened, i + 1), quote));
                opened = -1;
            } else if (c == '\u201C' || c == '"' || c == '\u201E') {
                opened = i;
                mark = c;
            }
        }
        return found;
    }
}
