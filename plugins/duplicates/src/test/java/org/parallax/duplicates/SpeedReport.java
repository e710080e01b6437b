package org.parallax.duplicates;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.core.json.Json;

/** A tool: prints how many 400-word articles one thread sketches in a second of its own time, and what a sketch costs. */
final class SpeedReport {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private SpeedReport() {}

    public static void main(String[] args) {
        DuplicatesLinker linker = new DuplicatesLinker();
        Prose prose = new Prose(1);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            readings.add(Reading.of(Article.untitled().body(prose.text(400)).build()));
        }
        List<Sketch> sketches = new ArrayList<>();
        for (int round = 0; round < 8; round++) {
            sketches.clear();
            long start = CPU.getCurrentThreadCpuTime();
            readings.forEach(it -> sketches.add(linker.sketch(it)));
            double sketching = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
            start = CPU.getCurrentThreadCpuTime();
            long keys =
                    sketches.stream().mapToLong(it -> linker.blocks(it).length).sum();
            double filing = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
            start = CPU.getCurrentThreadCpuTime();
            double sum = 0;
            for (int i = 1; i < sketches.size(); i++) {
                sum += linker.similarity(sketches.get(i - 1), sketches.get(i));
            }
            double comparing = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%,.0f sketches/s, %,.0f keyed/s (%.1f keys each), %,.0f comparisons/s (mean %.3f)%n",
                    readings.size() / sketching,
                    readings.size() / filing,
                    (double) keys / readings.size(),
                    readings.size() / comparing,
                    sum / readings.size());
        }
        Json json = new Json();
        System.out.printf(
                "%.0f characters an article, %.0f bytes of JSON a sketch%n",
                readings.stream().mapToInt(it -> it.text().length()).average().orElse(0),
                sketches.stream()
                        .mapToInt(it -> json.write(it).length())
                        .average()
                        .orElse(0));
    }
}
