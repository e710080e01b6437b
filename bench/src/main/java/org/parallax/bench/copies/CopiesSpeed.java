package org.parallax.bench.copies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Reading;
import org.parallax.duplicates.DuplicatesLinker;

/**
 * Prints how many articles of 400 words one thread sketches and files in a second of its own time, and how long it takes to
 * find the copies among them:
 *
 * <pre>{@code java -Xmx2g -cp ... org.parallax.bench.copies.CopiesSpeed 10000 100000 1000000 }</pre>
 *
 * <p>{@code same:1000000} is as many articles of one text.
 */
public final class CopiesSpeed {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 2_000;
    private static final int WARM = 10_000;
    private static final String SAME = "same:";

    private final DuplicatesLinker linker = new DuplicatesLinker();
    private final Printer printer = new Printer();
    private final boolean same;
    private final int count;
    private final KeyTable table = new KeyTable();
    private long sketching;
    private long filing;
    private int found;
    private int candidates;

    private CopiesSpeed(int count, boolean same) {
        this.count = count;
        this.same = same;
    }

    /** Takes numbers of articles. */
    public static void main(String[] numbers) {
        new CopiesSpeed(WARM, false).run();
        for (String number : numbers) {
            boolean same = number.startsWith(SAME);
            CopiesSpeed speed =
                    new CopiesSpeed(Integer.parseInt(same ? number.substring(SAME.length()) : number), same);
            speed.run();
            speed.print();
        }
    }

    private void run() {
        for (int from = 0; from < count; from += BATCH) {
            List<Reading> texts = new ArrayList<>(BATCH);
            for (int i = from; i < Math.min(count, from + BATCH); i++) {
                texts.add(article(i));
            }
            long[][] keys = new long[texts.size()][];
            long start = CPU.getCurrentThreadCpuTime();
            for (int i = 0; i < keys.length; i++) {
                keys[i] = linker.blocks(linker.sketch(texts.get(i)));
            }
            sketching += CPU.getCurrentThreadCpuTime() - start;
            start = CPU.getCurrentThreadCpuTime();
            for (int i = 0; i < keys.length; i++) {
                for (long key : keys[i]) {
                    table.add(key, from + i);
                }
            }
            filing += CPU.getCurrentThreadCpuTime() - start;
        }
        long start = CPU.getCurrentThreadCpuTime();
        LongSet pairs = new LongSet();
        table.pairs((one, other) -> pairs.add(Plant.pair(one, other)));
        filing += CPU.getCurrentThreadCpuTime() - start;
        candidates = pairs.size();
        found = (int) pairs.stream().filter(this::isPlanted).count();
    }

    private Reading article(int number) {
        return printer.article(same ? 0 : number);
    }

    /** Whether a pair is one of an article and what it reprints, and its similarity says so. */
    private boolean isPlanted(long pair) {
        int one = Plant.one(pair);
        int other = Plant.other(pair);
        if (same) {
            return one == 0;
        }
        return Printer.original(other) == one
                && linker.similarity(linker.sketch(article(one)), linker.sketch(article(other))) >= linker.threshold();
    }

    private void print() {
        int planted = same ? count - 1 : 0;
        for (int i = 0; i < count && !same; i++) {
            planted += Printer.original(i) == i ? 0 : 1;
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%s%,d articles: %,.0f/s sketched, %,.0f/s filed and looked up, %,.0f/s both; %,d keys; %,d candidates,"
                        + " %,d of %,d reprints found; %,d MB held%n",
                same ? "the same " : "",
                count,
                count / (sketching / 1e9),
                count / (filing / 1e9),
                count / ((sketching + filing) / 1e9),
                table.size(),
                candidates,
                found,
                planted,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
