package org.parallax.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;

/**
 * A text in which guillemets mark what should be found: {@code "«Baku» hails the road to «Lachin»"}.
 *
 * @param text the text without its marks
 * @param spans what lay between the marks, by start and then by end, in UTF-16 offsets of {@code text}
 */
public record Marked(String text, List<Span> spans) {

    /** Copies the spans and puts them in order. */
    public Marked {
        spans = spans.stream().sorted().toList();
    }

    /**
     * Takes the marks out of {@code marked}. Marks may nest.
     *
     * @throws IllegalArgumentException if they do not pair
     */
    public static Marked text(String marked) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '«') {
                open.push(text.length());
            } else if (c == '»') {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("A mark is closed that was never opened: " + marked);
                }
                spans.add(new Span(open.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("A mark is never closed: " + marked);
        }
        return new Marked(text.toString(), spans);
    }

    /**
     * An article of exactly this text: what stands before the first blank line is the title, or everything is the body
     * where there is no blank line.
     */
    public Article article() {
        int gap = text.indexOf("\n\n");
        return gap < 0 || text.substring(0, gap).isBlank()
                ? Article.untitled().body(text).build()
                : Article.titled(text.substring(0, gap))
                        .body(text.substring(gap + 2))
                        .build();
    }
}
