package org.parallax.bench;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;

/** Invented articles of 400 words on invented events: a thousand a day, five on each event, within two days. */
final class Events {

    private static final int WORDS = 400;
    private static final int A_DAY = 1_000;
    /** How many articles report one event. */
    static final int A_STORY = 5;

    private static final int VOCABULARY = 60_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final String[] COMMON = """
            the of and to a in that is was for on with as by he it at from his an be are this which or had not were but have one
            their they you all her she there would will when who him been has more if no out so what said up its about into than
            them can only other new some could time these two may then do first any my now such like our over man me even most
            made after also did many before must through back years where much your way well down should because each just those
            people how too little state good very make world still own see men work long get here between both life being under
            never day same another know while last might us great old year off come since against go came right used take three
            """.strip().split("\\s+");

    /** The article of this number: half of its words stand in any text, most others are its story's. */
    Article article(long number) {
        long story = number / A_STORY;
        Random random = new Random(number * 31 + 7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(i % 2 == 0 ? common(random) : own(story, random)).append(i % 15 == 14 ? ". " : " ");
        }
        String title = Stream.generate(() -> own(story, random)).limit(6).reduce("", (one, other) -> one + " " + other);
        return Article.titled(title)
                .id(new ArticleId("n%08d".formatted(number)))
                .body(text.toString())
                .published(Published.on(FIRST.plusDays(number / A_DAY + number % 2)))
                .build();
    }

    private static String common(Random random) {
        return COMMON[(int) (COMMON.length * Math.pow(random.nextDouble(), 2))];
    }

    /** One of forty words that a story keeps coming back to, or now and then any word. */
    private static String own(long story, Random random) {
        if (random.nextInt(4) == 0) {
            return word(random.nextInt(VOCABULARY));
        }
        Random words = new Random(story * 40 + random.nextInt(40));
        return word(words.nextInt(VOCABULARY));
    }

    private static String word(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = number + 20; rest > 0; rest /= 20) {
            word.append("bdfgklmnprstvzchjwxq".charAt((int) (rest % 20))).append("aeiou".charAt((int) (rest % 5)));
        }
        return word.toString();
    }
}
