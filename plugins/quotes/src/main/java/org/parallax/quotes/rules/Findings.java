package org.parallax.quotes.rules;

import java.util.List;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Lines;
import org.parallax.quotes.marks.Marks;
import org.parallax.quotes.marks.Passage;
import org.parallax.quotes.text.Words;

/**
 * What the rules find in an article.
 *
 * @param words its words; none where it is in another language than English
 * @param passages what stands between quotation marks
 * @param lines its sentences; none where it is in another language
 * @param statements what it gives as somebody's words
 */
public record Findings(Words words, List<Passage> passages, List<Line> lines, List<Statement> statements) {

    /** From here on an article counts as being in a language. */
    private static final double SURE = 0.6;

    /** What is found in an article whose sentences are there. */
    public static Findings of(Reading reading) {
        String text = reading.text();
        List<Passage> passages = Marks.of(text);
        if (!isEnglish(reading)) {
            return new Findings(Words.of(""), passages, List.of(), AnyLanguage.find(text, passages));
        }
        Words words = Words.of(text);
        List<Line> lines = Lines.of(words, passages, reading.get(Sentence.SENTENCES));
        return new Findings(words, passages, lines, English.find(text, lines));
    }

    private static boolean isEnglish(Reading reading) {
        return !reading.has(Language.LANGUAGE)
                || reading.first(Language.LANGUAGE)
                        .map(it -> it.confidence() < SURE
                                || it.code().equals("en")
                                || it.code().startsWith("en-"))
                        .orElse(true);
    }
}
