package org.parallax.figures.amounts;

import java.util.Optional;
import org.parallax.figures.text.Tokens;

/** Reads what is counted off the words behind a number: up to their first plural. */
final class Counted {

    private static final int MOST_WORDS = 5;

    private Counted() {}

    /** The words counted, and the token behind them. */
    record Things(String words, int next) {}

    static Optional<Things> behind(Tokens tokens, int token, boolean english) {
        for (int at = token; at < token + MOST_WORDS; at++) {
            if (!tokens.isWord(at) || tokens.opensLine(at) || (tokens.isGlued(at) && tokens.first(at - 1) != '-')) {
                boolean hyphen = tokens.first(at) == '-' && tokens.isGlued(at) && tokens.isGlued(at + 1) && at > token;
                if (hyphen) {
                    continue;
                }
                return Optional.empty();
            }
            String word = tokens.lower(at);
            if (Words.is("stop", word) || Words.number(word, english) > 0) {
                return Optional.empty();
            }
            boolean hyphenated = tokens.first(at + 1) == '-' && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
            if (!hyphenated && isPlural(word)) {
                String words = tokens.text().substring(tokens.start(token), tokens.end(at));
                return Optional.of(
                        new Things(words.toLowerCase(java.util.Locale.ROOT).replace('\u00a0', ' '), at + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(String word) {
        boolean ends = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
        return ends || Words.is("plural", word);
    }
}
