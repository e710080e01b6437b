package org.parallax.quotes.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;
import org.parallax.quotes.marks.Passage;
import org.parallax.quotes.rules.Statement;
import org.parallax.quotes.text.Words;

/**
 * The words of a paragraph, which are tagged together.
 *
 * @param from the first word
 * @param to the word after the last
 */
record Paragraph(Words words, int from, int to) {

    private static final int LONGEST = 500;

    /** The paragraphs of a text. */
    static List<Paragraph> of(Words words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.count(); i++) {
            boolean ends = i == words.count()
                    || i - from >= LONGEST
                    || words.text().substring(words.end(i - 1), words.begin(i)).indexOf('\n') >= 0;
            if (ends) {
                paragraphs.add(new Paragraph(words, from, i));
                from = i;
            }
        }
        return paragraphs;
    }

    /** The tags that what was found by rules, or labelled, gives the words of a text. */
    static final class Painting {

        private final Words words;
        private final byte[] tags;

        Painting(Words words) {
            this.words = words;
            tags = new byte[words.count()];
        }

        /** The tags of labels. Content that holds its cue and its source has their words taken out. */
        static byte[] of(Words words, List<org.parallax.api.annotation.Annotation<Quote>> labels) {
            Painting painting = new Painting(words);
            labels.stream()
                    .sorted((a, b) -> b.span().length() - a.span().length())
                    .forEach(it -> painting.paint(it.span(), Tags.CONTENT, true));
            labels.forEach(it -> {
                it.value()
                        .speaker()
                        .flatMap(Quote.Speaker::span)
                        .ifPresent(span -> painting.paint(span, Tags.SOURCE, false));
                it.value().cue().ifPresent(cue -> painting.paint(cue.span(), Tags.CUE, false));
            });
            return painting.finish();
        }

        /** The tags of statements. */
        static byte[] of(List<Statement> statements, Words words) {
            Painting painting = new Painting(words);
            statements.forEach(it -> painting.paint(it.content(), Tags.CONTENT, true));
            statements.forEach(it -> {
                it.source().ifPresent(source -> painting.paint(source.span(), Tags.SOURCE, false));
                it.cue().ifPresent(cue -> painting.paint(cue, Tags.CUE, false));
            });
            return painting.finish();
        }

        private void paint(Span span, int tag, boolean under) {
            for (int i = words.from(span.start()); i < words.count() && words.begin(i) < span.end(); i++) {
                boolean first = words.begin(i) == span.start() || i == 0 || words.begin(i - 1) < span.start();
                if (!under || tags[i] == Tags.OUT) {
                    tags[i] = (byte) (first ? tag : tag + 1);
                }
            }
        }

        /** Makes what begins anew after something in between a first word. */
        private byte[] finish() {
            for (int i = 0; i < tags.length; i++) {
                if (!Tags.follows(tags[i], i == 0 ? Tags.OUT : tags[i - 1])) {
                    tags[i]--;
                }
            }
            return tags;
        }
    }

    /** For each word of a text: 0 outside marks, 1 at the beginning of a passage, 2 within, 3 at its end. */
    static byte[] marks(Words words, List<Passage> passages) {
        byte[] marks = new byte[words.count()];
        for (Passage it : passages) {
            int begin = words.from(it.begin());
            int end = words.from(it.end());
            Arrays.fill(marks, begin, end, (byte) 2);
            if (begin < end) {
                marks[begin] = 1;
                marks[end - 1] = 3;
            }
        }
        return marks;
    }
}
