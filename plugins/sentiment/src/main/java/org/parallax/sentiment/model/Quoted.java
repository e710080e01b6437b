package org.parallax.sentiment.model;

import java.util.BitSet;
import java.util.List;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Quote;

/** Which words of a text somebody is quoted with: by the layer of quotations where it is there, else by quotation marks. */
final class Quoted {

    private Quoted() {}

    static BitSet in(Reading reading, Tokens tokens) {
        return reading.has(Quote.QUOTES) ? by(reading.get(Quote.QUOTES), tokens) : byMarks(tokens);
    }

    private static BitSet by(List<Annotation<Quote>> quotes, Tokens tokens) {
        BitSet quoted = new BitSet();
        for (Annotation<Quote> quote : quotes) {
            if (quote.value().kind() != Quote.Kind.INDIRECT) {
                quoted.set(
                        tokens.firstFrom(quote.span().start()),
                        tokens.firstFrom(quote.span().end()));
            }
        }
        return quoted;
    }

    /** What a mark opens ends with the paragraph at the latest, so that one mark too many spoils no more than that. */
    static BitSet byMarks(Tokens tokens) {
        BitSet quoted = new BitSet();
        String text = tokens.text();
        boolean inside = false;
        int at = 0;
        for (int token = 0; token < tokens.count(); token++) {
            for (; at < tokens.begin(token); at++) {
                switch (text.charAt(at)) {
                    case '"' -> inside = !inside;
                    case '\u201C', '\u00AB', '\u201E' -> inside = true;
                    case '\u201D', '\u00BB', '\n' -> inside = false;
                    default -> {}
                }
            }
            quoted.set(token, inside);
        }
        return quoted;
    }
}
