package org.parallax.bench.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;

/** Prints invented articles of 400 words, the same for the same number always; one in ten is an edited reprint. */
final class Printer {

    private static final int WORDS = 400;
    private static final int VOCABULARY = 20_000;
    private static final int REPRINT_EVERY = 10;
    private static final int EDITS = 4;

    private final List<String> vocabulary = new ArrayList<>();

    Printer() {
        Random random = new Random(4711);
        while (vocabulary.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(4) + random.nextInt(5); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            vocabulary.add(word.toString());
        }
    }

    /** The number of the article that this one reprints; its own where it is none. */
    static int original(int number) {
        return number % REPRINT_EVERY == REPRINT_EVERY - 1
                ? number
                        - 1
                        - new Random(number).nextInt(Math.min(number, REPRINT_EVERY * REPRINT_EVERY) - 1)
                                / REPRINT_EVERY
                                * REPRINT_EVERY
                : number;
    }

    Reading article(int number) {
        int original = original(number);
        Random random = new Random(31L * original + 7);
        int[] words = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
        }
        Random editor = new Random(number);
        for (int edit = original == number ? EDITS : 0; edit < EDITS; edit++) {
            words[editor.nextInt(WORDS)] = editor.nextInt(VOCABULARY);
        }
        StringBuilder text = new StringBuilder(6 * WORDS);
        for (int i = 0; i < WORDS; i++) {
            text.append(vocabulary.get(words[i])).append(i % 18 == 17 ? ". " : " ");
        }
        return Reading.of(Article.untitled()
                .id(new ArticleId("a%08d".formatted(number)))
                .body(text.toString())
                .build());
    }
}
