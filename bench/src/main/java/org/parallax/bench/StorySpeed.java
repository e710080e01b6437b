package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;

/**
 * How fast stories are found among the articles of {@link Events}, and how that grows with their number: {@code StorySpeed 10000 100000}.
 */
final class StorySpeed {

    private static final Events EVENTS = new Events();

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
                articles,
                linking,
                articles / linking,
                told[0],
                found.size(),
                articles / Events.A_STORY,
                problems.size());
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
        return LongStream.range(0, articles).mapToObj(EVENTS::article).map(Reading::of);
    }
}
