package org.parallax.bench.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;
import org.parallax.geo.GeoAnalyzer;

/**
 * Prints how fast the geo plug-in is on one thread, in CPU time, what it takes to get ready, and how much heap it holds. Arguments: a
 * file of articles as JSONL, and if not the gazetteer that ships is to be measured, the file of another one.
 */
public final class GeoFigures {

    private static final int WARM_UP = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GeoFigures() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Json json = new Json();
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            readings.add(json.readReading(line));
        }
        long before = heap();
        long begun = THREADS.getCurrentThreadCpuTime();
        GeoAnalyzer geo = new GeoAnalyzer();
        if (args.length > 1) {
            geo = geo.configure(Settings.of(Map.of("gazetteer", args[1])));
        }
        geo.analyze(readings.get(0));
        System.out.printf(
                "ready, and the first article: %.0f ms CPU%n", (THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        System.out.printf("heap: %.0f MB more%n", (heap() - before) / 1e6);
        for (int i = 0; i < WARM_UP; i++) {
            run(geo, readings);
        }
        System.out.printf("articles: %.1f MB of text a second and core%n", run(geo, readings));
        StringBuilder all = new StringBuilder();
        readings.forEach(it -> all.append(it.text()).append("\n\n"));
        for (int length = 1 << 14; length <= all.length(); length *= 4) {
            List<Reading> one = List.of(
                    Reading.of(Article.untitled().body(all.substring(0, length)).build()));
            run(geo, one);
            System.out.printf("one article of %,d characters: %.1f MB a second%n", length, run(geo, one));
        }
    }

    private static double run(GeoAnalyzer geo, List<Reading> readings) throws IOException {
        long bytes = 0;
        long begun = THREADS.getCurrentThreadCpuTime();
        for (Reading reading : readings) {
            geo.analyze(reading);
            bytes += reading.text().getBytes(UTF_8).length;
        }
        return bytes * 1e3 / (THREADS.getCurrentThreadCpuTime() - begun);
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
