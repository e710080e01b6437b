package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Prints how long the source files are. A report to look at, not a rule: length alone proves nothing. */
class FileSizesTest {

    @Test
    void prints() throws IOException {
        Map<String, List<Integer>> byModule = new TreeMap<>();
        Map<Integer, Path> longest = new TreeMap<>();
        for (Path file : Project.files(".java")) {
            Path relative = Project.root().relativize(file);
            if (relative.toString().contains("src/main/")) {
                int lines = Files.readAllLines(file).size();
                longest.put(lines, relative);
                for (String module : List.of("(all)", relative.toString().replaceAll(".src.main.*", ""))) {
                    byModule.merge(module, List.of(lines), FileSizesTest::both);
                }
            }
        }
        byModule.forEach((module, lines) -> System.out.printf(
                "%-22s %4d files, lines: median %3d, 95th percentile %3d, longest %3d%n",
                module, lines.size(), percentile(lines, 50), percentile(lines, 95), percentile(lines, 100)));
        longest.entrySet().stream()
                .skip(Math.max(0, longest.size() - 5))
                .forEach(it -> System.out.printf("  %4d %s%n", it.getKey(), it.getValue()));
        assertThat(byModule).containsKey("core");
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static int percentile(List<Integer> lines, int percent) {
        List<Integer> sorted = lines.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }
}
