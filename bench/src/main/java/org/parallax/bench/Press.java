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
    private static final List<String> WHO = List.of(
            "the minister",
            "a spokeswoman",
            "the opposition",
            "the mayor",
            "a fisherman",
            "the central bank",
            "the court",
            "an army officer",
            "the union",
            "a schoolteacher",
            "the committee",
            "nobody in the room",
            "the delegation");
    private static final List<String> SAID = List.of(
            "said",
            "denied",
            "announced",
            "warned",
            "promised",
            "insisted",
            "admitted",
            "reported",
            "claimed",
            "regretted");
    private static final List<String> WHAT = List.of(
            "that the bridge would reopen before winter",
            "that prices had risen for the ninth month in a row",
            "that the talks were a complete failure",
            "a generous plan for new schools",
            "that the harvest was excellent",
            "that the brutal attack would not go unanswered",
            "the terrible losses of the past week",
            "that the agreement was a historic success",
            "that the figures had been misread",
            "a delay of several weeks",
            "that the old line would be closed for good",
            "that the vote had been postponed once more");
    private static final List<String> THEN = List.of(
            "Few believed it",
            "The crowd cheered",
            "Reporters were asked to leave",
            "The news travelled quickly",
            "It was the third such statement this year",
            "Nothing was signed",
            "Markets fell at once",
            "The rain did not stop",
            "Aid arrived two days later",
            "Critics spoke of a disgrace",
            "Both sides called it a beautiful evening");

    private final long seed;

    Press(long seed) {
        this.seed = seed;
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
        String title = capital(pick(WHO, random)) + " in " + pick(PLACES, random) + " " + pick(SAID, random) + " no. "
                + original;
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

    private static String body(Random random, int characters) {
        StringBuilder body = new StringBuilder(characters + 200);
        int sentences = 0;
        while (body.length() < characters) {
            body.append("In ")
                    .append(pick(PLACES, random))
                    .append(", ")
                    .append(pick(WHO, random))
                    .append(' ');
            body.append(pick(SAID, random))
                    .append(' ')
                    .append(pick(WHAT, random))
                    .append(" on day ");
            body.append(random.nextInt(10_000))
                    .append(". ")
                    .append(pick(THEN, random))
                    .append(". ");
            if (++sentences % 4 == 0) {
                body.append("\n\n\"We heard ")
                        .append(pick(WHAT, random))
                        .append(",\" ")
                        .append(pick(WHO, random));
                body.append(" told ").append(pick(PLACES, random)).append(". ");
            }
        }
        return body.toString().strip();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
