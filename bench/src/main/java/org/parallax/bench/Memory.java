package org.parallax.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process holds at most. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /** Collects garbage, and forgets the peak of the heap; the operating system does not forget its own. */
    static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The peak of the heap, garbage included, and the largest resident set of the process where the system tells. */
    static String peak() throws IOException {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .mapToLong(it -> it.getPeakUsage().getUsed())
                .sum();
        String resident = "";
        if (Files.exists(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    resident = ", process " + Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB since it began";
                }
            }
        }
        return "  peak: heap %,d MB with garbage%s".formatted(heap >> 20, resident);
    }
}
