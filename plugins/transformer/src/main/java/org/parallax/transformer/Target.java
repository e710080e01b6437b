package org.parallax.transformer;

import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.transformer.model.Classifier.Pair;

/** A mention and the sentence around it, of very long ones as much as fits into a window in most languages. */
record Target(String before, String mention, String after) {

    static Target of(String text, Span sentence, Span mention, int side) {
        int from = Math.max(sentence.start(), Ready.whole(text, Math.max(0, mention.start() - side)));
        int to = Math.min(sentence.end(), Ready.whole(text, Math.min(text.length(), mention.end() + side)));
        return new Target(text.substring(from, mention.start()), mention.in(text), text.substring(mention.end(), to));
    }

    String text() {
        return before + mention + after;
    }

    /** Where the mention is in the text. */
    Span place() {
        return new Span(before.length(), before.length() + mention.length());
    }

    /** The same mention in {@code changed}, the text without something on one side of it. */
    Target in(String changed) {
        int start = changed.endsWith(mention + after)
                ? changed.length() - after.length() - mention.length()
                : before.length();
        return new Target(changed.substring(0, start), mention, changed.substring(start + mention.length()));
    }

    Pair pair() {
        return new Pair(text(), mention);
    }

    String between(List<String> marks) {
        return before + marks.get(0) + ' ' + mention + ' ' + marks.get(1) + after;
    }
}
