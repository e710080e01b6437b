package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;

/**
 * How fast stories are found among invented articles of 400 words, a thousand a day, in stories of five on two days, and how that grows
 * with their number: {@code StorySpeed 10000 100000}.
 */
final class StorySpeed {

    private static final int WORDS = 400;
    private static final int A_DAY = 1_000;
    private static final int A_STORY = 5;
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

    private StorySpeed() {}

    public static void main(String[] args) throws IOException {
        try (Plugins plugins = Plugins.onClassPath(System.err::println)) {
            run(plugins, 5_000);
            for (String articles : args) {
                run(plugins, Integer.parseInt(articles));
            }
        }
    }

    private static void run(Plugins plugins, int articles) throws IOException {
        Set<String> found = new HashSet<>();
        long[] told = new long[1];
        List<String> problems = new ArrayList<>();
        double generating = seconds(() -> stream(articles).forEach(it -> {}));
        double linking = seconds(() -> new InProcessEngine()
                        .run(Job.of(
                                Plan.of(plugins, List.of("stories")),
                                stream(articles),
                                reading -> reading.first(Story.STORIES).ifPresent(it -> {
                                    found.add(it.story());
                                    told[0]++;
                                }),
                                it -> {
                                    synchronized (problems) {
                                        problems.add(it.toString());
                                    }
                                })))
                - generating;
        System.out.printf(
                "%,d articles: %.1f s of processor time, %,.0f articles/s; %,d told in %,d stories, %,d planted; %d problems%n",
                articles, linking, articles / linking, told[0], found.size(), articles / A_STORY, problems.size());
    }

    /** Something that may fail to read or write. */
    private interface Work {
        void run() throws IOException;
    }

    /** Processor time of all threads, the collector's too. */
    private static double seconds(Work work) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long begun = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - begun) / 1e9;
    }

    private static Stream<Reading> stream(int articles) {
        return LongStream.range(0, articles).mapToObj(StorySpeed::article).map(Reading::of);
    }

    /** The article of this number: half of its words stand in any text, most others are its story's. */
    private static Article article(long number) {
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
