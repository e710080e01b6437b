package org.parallax.quotes.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.quotes.marks.Passage;
import org.parallax.quotes.text.Words;

/** Cuts a text into {@link Line}s: where a sentence ends, but not within quotation marks. */
public final class Lines {

    private static final int LONGEST = 400;

    private final Words words;
    private final Passage[] passages;
    private final List<Line> lines = new ArrayList<>();
    private int[] items = new int[64];
    private int count;
    private int paragraph;

    private Lines(Words words, List<Passage> passages) {
        this.words = words;
        this.passages = passages.toArray(Passage[]::new);
    }

    /** The lines of a text, in its order. */
    public static List<Line> of(Words words, List<Passage> passages, List<Annotation<Sentence>> sentences) {
        Lines lines = new Lines(words, passages);
        lines.build(sentences);
        return lines.lines;
    }

    private void build(List<Annotation<Sentence>> sentences) {
        String text = words.text();
        int passage = 0;
        int sentence = 0;
        int last = 0;
        for (int word = 0; word < words.count(); ) {
            int begin = words.begin(word);
            if (hasBreak(text, last, begin)) {
                flush();
                paragraph++;
            }
            int end;
            if (passage < passages.length && begin >= passages[passage].begin()) {
                end = passages[passage].end();
                add(~passage++);
                while (word < words.count() && words.begin(word) < end) {
                    word++;
                }
            } else {
                end = words.end(word);
                add(word++);
            }
            while (sentence < sentences.size() && sentences.get(sentence).span().end() < end) {
                sentence++;
            }
            if ((sentence < sentences.size() && sentences.get(sentence).span().end() == end) || count >= LONGEST) {
                flush();
            }
            last = end;
        }
        flush();
    }

    private void add(int item) {
        if (count == items.length) {
            items = Arrays.copyOf(items, count * 2);
        }
        items[count++] = item;
    }

    private void flush() {
        if (count > 0) {
            lines.add(new Line(words, passages, Arrays.copyOf(items, count), paragraph));
            count = 0;
        }
    }

    private static boolean hasBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
