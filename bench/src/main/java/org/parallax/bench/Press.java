package org.parallax.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;

/**
 * A press that never was: any number of articles, the same ones for the same seed on any machine. Most have 1,000 to 5,000
 * characters, half of them more than 2,400; one in eight reprints an earlier one with a line on top and a sentence less.
 */
final class Press {

    private static final int OUTLETS = 40;
    private static final int REPRINT_EVERY = 8;

    private static final List<String> PLACES = List.of(
            "Baku",
            "Lachin",
            "Paris",
            "Lyon",
            "Aleppo",
            "Damascus",
            "Washington",
            "London",
            "Moscow",
            "Yerevan",
            "Berlin",
            "Hamburg",
            "Tokyo",
            "Nairobi",
            "Lagos",
            "Cairo",
            "Lima",
            "Quito",
            "Ottawa",
            "Sydney",
            "Dhaka",
            "Delhi",
            "Geneva",
            "Vienna",
            "Georgia",
            "Jordan",
            "Turkey",
            "Chad",
            "the United States",
            "South Korea",
            "New Zealand",
            "Ukraine");
    private static final List<String> SMALL = List.of(
            ("the the the the of of and and to to in in a a that is was for on it with as by at be this have from or had not "
                            + "are but which they his her their were has will would more when who said said no if out up so "
                            + "what about after over before against between during under again other than them some its")
                    .split(" "));
    private static final List<String> TONE = List.of(
            ("wonderful terrible good bad excellent shameful peaceful brutal generous cruel success failure happy sad "
                            + "disaster triumph praised condemned welcome hopeless splendid corrupt brave afraid")
                    .split(" "));
    private static final List<String> ONSETS =
            List.of("b c d f g h l m n p r s t v w br cl dr fl gr pr st tr".split(" "));
    private static final List<String> RHYMES =
            List.of("a e i o u an en er or al is it on ar est ain ing ate ure oll".split(" "));
    private static final int WORDS = 20_000;

    private final List<String> words;
    private final long seed;

    Press(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        this.words = Stream.generate(() -> word(random)).limit(WORDS).toList();
    }

    /** The first {@code count} articles, made one by one as the stream is read. */
    Stream<Reading> articles(int count) {
        return IntStream.range(0, count).mapToObj(this::article).map(Reading::of);
    }

    /** Article number {@code number}. */
    Article article(int number) {
        boolean reprint = number % REPRINT_EVERY == REPRINT_EVERY - 1;
        int original = reprint ? number - 1 - new Random(seed ^ number).nextInt(REPRINT_EVERY - 1) : number;
        Random random = new Random(seed * 31 + original);
        String title = capital(pick(words, random)) + " in " + pick(PLACES, random) + ": " + sentence(random, 6);
        String body = body(random, length(random));
        if (reprint) {
            body = "Via outlet " + outlet(original) + ".\n\n" + body.substring(body.indexOf(". ") + 2);
        }
        int outlet = reprint ? (original + 1) % OUTLETS : outlet(original);
        return Article.titled(title)
                .body(body)
                .outlet(new Outlet("outlet" + outlet + ".example", "Outlet " + outlet))
                .published(Published.on(LocalDate.of(2024, 1, 1).plusDays(number / 500)))
                .url(URI.create("https://outlet" + outlet + ".example/" + number))
                .build();
    }

    /** An article of about as many characters as asked for. */
    Article articleOf(int characters) {
        Random random = new Random(seed);
        return Article.titled("A measured article from " + pick(PLACES, random))
                .body(body(random, characters))
                .build();
    }

    private static int outlet(int number) {
        return number % OUTLETS;
    }

    /** Log-normal about 2,400 characters, as article lengths are. */
    private static int length(Random random) {
        return (int) Math.min(20_000, Math.max(300, 2_400 * Math.exp(0.55 * random.nextGaussian())));
    }

    private String body(Random random, int characters) {
        StringBuilder body = new StringBuilder(characters + 200);
        for (int sentences = 1; body.length() < characters; sentences++) {
            String sentence = sentence(random, 6 + random.nextInt(24));
            body.append(random.nextInt(6) == 0 ? "\"" + sentence + ",\" said " + capital(usual(random)) : sentence);
            body.append(sentences % 4 == 0 ? ".\n\n" : ". ");
        }
        return body.toString().strip();
    }

    private String sentence(Random random, int length) {
        StringBuilder sentence = new StringBuilder(capital(pick(SMALL, random)));
        for (int i = 1; i < length; i++) {
            int kind = random.nextInt(100);
            sentence.append(' ').append(next(random));
        }
        return sentence.toString();
    }

    private String next(Random random) {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return pick(SMALL, random);
        } else if (kind < 48) {
            return "in " + pick(PLACES, random);
        } else if (kind < 51) {
            return pick(TONE, random);
        }
        return kind < 55 ? capital(usual(random)) : usual(random);
    }

    /** A word as often as words are used: the n-th most frequent about 1/n times as often as the first. */
    private String usual(Random random) {
        return words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables >= 0; syllables--) {
            word.append(pick(ONSETS, random)).append(pick(RHYMES, random));
        }
        return word.toString();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
