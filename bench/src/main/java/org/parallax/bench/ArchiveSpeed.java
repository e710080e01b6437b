package org.parallax.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.archive.Facet;
import org.parallax.archive.Mode;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;
import org.parallax.archive.Stats;

/**
 * Fills an archive with generated readings, opens it and searches it, and prints how long that takes:
 *
 * <pre>{@code ArchiveSpeed folder=target/press [articles=100000] [searches=2000] [threads=2] [seed=7]}</pre>
 *
 * <p>An archive that is there already is searched as it is. Searches are of words, phrases, fields and ranges, never the same
 * twice, each with six facets and twenty hits with snippets.
 */
public final class ArchiveSpeed {

    private static final int BATCH = 500;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final Readings readings;
    private final Map<String, String> options;

    private ArchiveSpeed(Map<String, String> options) {
        this.options = options;
        this.folder = Path.of(options.get("folder"));
        this.readings = new Readings(number("seed"));
    }

    /** Prints one line for each thing measured. */
    public static void main(String... args) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of(
                "folder", "target/press", "articles", "100000", "searches", "2000", "threads", "2", "seed", "7"));
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            if (parts.length < 2 || !options.containsKey(parts[0])) {
                throw new IllegalArgumentException("Not an option: " + arg + "; there are " + options.keySet());
            }
            options.put(parts[0], parts[1]);
        }
        new ArchiveSpeed(options).run();
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }

    private void run() throws Exception {
        if (!Files.exists(folder.resolve("archive.json"))) {
            fill();
        }
        open(Mode.WRITE);
        open(Mode.READ);
        try (Archive archive = Archive.open(folder, Mode.READ)) {
            search(archive, 1, number("searches") / 4, 1_000_003);
            search(archive, 1, number("searches"), 1);
            search(archive, number("threads"), number("searches"), 2_000_003);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "heap: %,d MB used at the end, %,d MB at most%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private void fill() {
        long text = 0;
        long making = 0;
        long makingCpu = 0;
        long begun = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        try (Archive archive = Archive.open(folder, Mode.WRITE)) {
            for (int i = 0; i < number("articles"); i += BATCH) {
                long made = System.nanoTime();
                long madeCpu = THREADS.getCurrentThreadCpuTime();
                List<Reading> batch = new ArrayList<>();
                for (int j = i; j < i + BATCH; j++) {
                    Reading reading = readings.reading(j);
                    text += reading.text().getBytes(UTF_8).length;
                    batch.add(reading);
                }
                making += System.nanoTime() - made;
                makingCpu += THREADS.getCurrentThreadCpuTime() - madeCpu;
                batch.forEach(archive::put);
                archive.commit();
            }
        }
        double seconds = (System.nanoTime() - begun - making) / 1e9;
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu - makingCpu) / 1e9;
        try (Archive archive = Archive.open(folder, Mode.READ)) {
            Stats stats = archive.stats();
            System.out.printf(
                    "stored %,d readings in %.1f s, CPU %.1f s: %,.0f a second, %.2f ms of CPU each%n",
                    stats.articles(),
                    seconds,
                    cpuSeconds,
                    stats.articles() / seconds,
                    1e3 * cpuSeconds / stats.articles());
            System.out.printf(
                    "text %,d MB, journal %.2f times that, index %.2f times%n",
                    text / 1_000_000, (double) stats.journalBytes() / text, (double) stats.indexBytes() / text);
        }
    }

    private void open(Mode mode) {
        long begun = System.nanoTime();
        try (Archive archive = Archive.open(folder, mode)) {
            int count = archive.count();
            System.out.printf(
                    "opened to %s with %,d articles in %.2f s%n", mode, count, (System.nanoTime() - begun) / 1e9);
        }
    }

    private void search(Archive archive, int threads, int count, long seed) throws Exception {
        long[] times = new long[count];
        long[] own = new long[count];
        long[] totals = new long[count];
        long cpu = SYSTEM.getProcessCpuTime();
        long begun = System.nanoTime();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                all.add(executor.submit(() -> {
                    for (int i = first; i < count; i += threads) {
                        SearchRequest request = request(new Random(seed + i));
                        long start = System.nanoTime();
                        long startCpu = THREADS.getCurrentThreadCpuTime();
                        SearchResult result = archive.search(request);
                        times[i] = System.nanoTime() - start;
                        own[i] = THREADS.getCurrentThreadCpuTime() - startCpu;
                        totals[i] = result.total();
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpuMillis = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / count;
        Arrays.sort(times);
        Arrays.sort(totals);
        Arrays.sort(own);
        System.out.printf(
                "%d threads: CPU of the thread %.2f ms on average, median %.2f, p99 %.2f; of the whole process %.2f%n",
                threads,
                Arrays.stream(own).average().orElse(0) / 1e6,
                own[count / 2] / 1e6,
                own[count * 99 / 100] / 1e6,
                cpuMillis);
        System.out.printf(
                "  %,.0f searches/s, median %.1f ms, p99 %.1f ms, longest %.1f ms; %,d matches at the median, %,d at p99%n",
                count / seconds,
                times[count / 2] / 1e6,
                times[count * 99 / 100] / 1e6,
                times[count - 1] / 1e6,
                totals[count / 2],
                totals[count * 99 / 100]);
    }

    private SearchRequest request(Random random) {
        String query = switch (random.nextInt(8)) {
            case 0 -> word(random, 100, 3_000);
            case 1 -> word(random, 30, 1_000) + " " + word(random, 30, 3_000);
            case 2 -> word(random, 300, 9_000) + " OR " + word(random, 300, 9_000);
            case 3 -> "\"" + word(random, 0, 60) + " " + word(random, 5, 300) + "\"";
            case 4 -> "title:" + word(random, 30, 3_000);
            case 5 -> word(random, 30, 300) + " tone:<-0.3 date:2023-0" + (1 + random.nextInt(9)) + "/2024";
            case 6 -> "place:" + readings.place(random.nextInt(300)).name() + " " + word(random, 10, 300) + " copy:no";
            default -> word(random, 300, 9_000) + " -" + word(random, 30, 300) + " lang:en";
        };
        return SearchRequest.of(query)
                .sort(random.nextInt(3) == 0 ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE)
                .facet(Facet.OUTLET, 10)
                .facet(Facet.DAY, 30)
                .facet(Facet.LANGUAGE, 10)
                .facet(Facet.COUNTRY, 10)
                .facet(Facet.STORY, 10)
                .facet(Facet.TONE, 3);
    }

    private String word(Random random, int from, int to) {
        return readings.word(from + random.nextInt(to - from));
    }
}
