package org.parallax.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.parallax.core.plan.Plan;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugin.Kind;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.InProcessEngine;
import org.parallax.core.run.Job;
import org.parallax.core.run.Limits;
import org.parallax.core.run.Outcome;
import org.parallax.core.run.Outcome.Share;

/**
 * Runs plug-ins over a generated press, and prints articles a second, peak memory, and each plug-in's share:
 *
 * <pre>{@code Throughput [articles=20000] [threads=1,2] [with=language,geo] [seed=7]}</pre>
 */
public final class Throughput {

    private static final int WARM_UP = 500;

    private final Plan plan;
    private final Press press;
    private final LongAdder characters = new LongAdder();
    private final LongAdder problems = new LongAdder();

    private Throughput(Plan plan, Press press) {
        this.plan = plan;
        this.press = press;
    }

    /** Prints one block of figures for each number of threads, and how the first compares with the others. */
    public static void main(String... args) throws IOException {
        Map<String, String> options =
                new HashMap<>(Map.of("articles", "20000", "threads", "1,2", "with", "", "seed", "7"));
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            if (parts.length < 2 || !options.containsKey(parts[0])) {
                throw new IllegalArgumentException("Not an option: " + arg + "; there are " + options.keySet());
            }
            options.put(parts[0], parts[1]);
        }
        int articles = Integer.parseInt(options.get("articles"));
        try (Plugins found = Plugins.onClassPath(System.err::println)) {
            List<String> wanted = options.get("with").isEmpty()
                    ? all(found)
                    : Arrays.asList(options.get("with").split(","));
            Plugins ready = found.needed(wanted).configured(Map.of(), System.err::println);
            Throughput throughput =
                    new Throughput(Plan.of(ready, wanted), new Press(Long.parseLong(options.get("seed"))));
            System.out.printf(
                    "plan: %s%nheap: %,d MB at most%n",
                    throughput.plan, Runtime.getRuntime().maxMemory() >> 20);
            List<Double> rates = new ArrayList<>();
            for (String threads : options.get("threads").split(",")) {
                throughput.run(Integer.parseInt(threads), Math.min(WARM_UP, articles));
                rates.add(throughput.measure(Integer.parseInt(threads), articles));
            }
            for (int i = 1; i < rates.size(); i++) {
                System.out.printf(
                        "%s threads / %s threads: %.2f times the rate%n",
                        options.get("threads").split(",")[i],
                        options.get("threads").split(",")[0],
                        rates.get(i) / rates.get(0));
            }
        }
    }

    private static List<String> all(Plugins plugins) {
        return plugins.all().stream()
                .filter(it -> it.kind() != Kind.SOURCE)
                .map(Plugin::name)
                .toList();
    }

    private Outcome run(int threads, int articles) throws IOException {
        characters.reset();
        problems.reset();
        return new InProcessEngine(Limits.DEFAULT.withThreads(threads))
                .run(Job.of(
                        plan,
                        press.articles(articles),
                        reading -> characters.add(reading.text().length()),
                        problem -> {
                            problems.increment();
                            if (problems.sum() <= 5) {
                                System.err.println(problem);
                            }
                        }));
    }

    private double measure(int threads, int articles) throws IOException {
        Memory.resetPeak();
        long begun = System.nanoTime();
        Outcome outcome = run(threads, articles);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double rate = outcome.articles() / seconds;
        System.out.printf(
                "%n%d threads: %,d articles of %,d characters on average in %.1f s: %,.0f articles/s, %.1f MB of text/s; %d problems%n",
                threads,
                outcome.articles(),
                characters.sum() / Math.max(1, outcome.articles()),
                seconds,
                rate,
                characters.sum() / seconds / 1e6,
                problems.sum());
        System.out.println(Memory.peak());
        double total =
                outcome.shares().stream().mapToDouble(it -> it.time().toNanos()).sum();
        for (Share share : outcome.shares()) {
            System.out.printf(
                    "  %-20s %5.1f %%  %8.3f ms an article  %,d calls, %,d failed%n",
                    share.name(),
                    100 * share.time().toNanos() / Math.max(1, total),
                    share.time().toNanos() / 1e6 / Math.max(1, outcome.articles()),
                    share.calls(),
                    share.failures());
        }
        return rate;
    }
}
