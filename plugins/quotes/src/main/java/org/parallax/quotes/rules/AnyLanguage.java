package org.parallax.quotes.rules;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;
import org.parallax.quotes.marks.Passage;

/** Finds quotations by their marks alone: whole sentences between them. Who says them is left open. */
public final class AnyLanguage {

    private static final int WORDS = 5;

    private AnyLanguage() {}

    /** The passages that are whole sentences. */
    public static List<Statement> find(String text, List<Passage> passages) {
        return passages.stream()
                .filter(it -> it.closed() && !it.single() && isSentence(text, it))
                .map(it -> new Statement(
                        Quote.Kind.DIRECT,
                        new Span(it.begin(), it.end()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "a sentence in quotation marks"))
                .toList();
    }

    private static boolean isSentence(String text, Passage passage) {
        int words = 0;
        for (int i = passage.begin() + 1; i < passage.end(); i++) {
            boolean first = Character.isLetter(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1));
            words += first ? 1 : 0;
        }
        int inside = passage.end() - 2;
        while (inside > passage.begin()
                && (Character.isWhitespace(text.charAt(inside)) || text.charAt(inside) == '\u00A0')) {
            inside--;
        }
        char last = text.charAt(inside);
        char next = passage.end() < text.length() ? text.charAt(passage.end()) : '\n';
        return words >= WORDS && (".,!?\u2026".indexOf(last) >= 0 || next == ',' || next == '.');
    }
}
