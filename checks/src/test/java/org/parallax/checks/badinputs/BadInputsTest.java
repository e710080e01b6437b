package org.parallax.checks.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.core.json.Json;

/**
 * Every case of a public set of bad inputs, taken in by the command line within the memory its manifest allows, and judged by
 * the set's own scorer. The set lies in the folder that {@code PARALLAX_SHARED} names; the Maven profile {@code evaluation}
 * switches this on.
 */
@Tag("evaluation")
class BadInputsTest {

    /**
     * One list of pages needs a web server under a made-up name. Of one list of feeds, an address on this machine is refused
     * when it is polled, and not when the list is read. A feed of 20,000 near copies takes about 70 of its 90 seconds, and on
     * a slow machine may take more.
     */
    private static final Set<String> OTHERWISE = Set.of("u09-list-mess", "o04-file-url", "r18-items-20k");

    /** So many processes at once, and so many cases for each. */
    private static final int AT_ONCE = 2;

    private static final int TOGETHER = 60;
    /** Cases that may take no more memory than this, in MiB, are over before a compiler is done with improving the code. */
    private static final int SMALL = 512;

    /**
     * Codes of the manifest, and those of ours that say the same in more or other words. What is packed under another name is
     * opened, so its damage is told instead of its type.
     */
    private static final Map<String, Set<String>> ALSO = Map.of(
            "TRUNCATED", Set.of("BAD_JSON"),
            "WRONG_TYPE", Set.of("NO_ARTICLE", "EMPTY_RECORD", "BAD_SCHEMA", "TRUNCATED"),
            "URL_BLOCKED", Set.of("BAD_URL"),
            "BAD_URL", Set.of("URL_BLOCKED"),
            "FETCH_FAILED", Set.of("URL_BLOCKED"),
            "TOO_DEEP", Set.of("FETCH_NEEDED"));

    private static final Json JSON = new Json();
    private static final Path SHARED = Path.of(System.getenv().getOrDefault("PARALLAX_SHARED", "../../shared"))
            .toAbsolutePath()
            .normalize();

    @TempDir
    private static Path folder = Path.of("");

    private static List<Case> cases = List.of();
    private static final Map<String, Map<?, ?>> RESULTS = new LinkedHashMap<>();

    private record Case(String id, String file, String kind, Map<?, ?> expected) {

        int heap() {
            return expected.get("max_heap_mb") instanceof Number heap ? heap.intValue() : 512;
        }

        /**
         * What is done with the case: lists of pages are fetched, lists of feeds only read; the plug-ins look at all else, but
         * those that take a while to load.
         */
        String layers() {
            return switch (kind) {
                case "urls" -> "fetch";
                case "opml" -> "list";
                default -> "language,sentiment,duplicates";
            };
        }
    }

    @BeforeAll
    static void takeAllIn() throws Exception {
        run(List.of(
                "python3",
                SHARED.resolve("badinputs/badinputs.py").toString(),
                "--out",
                folder.resolve("in").toString(),
                "--bombs"));
        Map<?, ?> manifest = JSON.read(Files.readString(folder.resolve("in/manifest.json")), Map.class);
        cases = entries(manifest).stream().map(BadInputsTest::toCase).toList();
        Files.createDirectories(folder.resolve("work"));
        try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Map<String, Map<?, ?>>>> parts = new ArrayList<>();
            for (int heap :
                    cases.stream().mapToInt(Case::heap).distinct().sorted().toArray()) {
                List<Case> group =
                        cases.stream().filter(it -> it.heap() == heap).toList();
                for (int from = 0; from < group.size(); from += TOGETHER) {
                    List<Case> part = group.subList(from, Math.min(group.size(), from + TOGETHER));
                    parts.add(executor.submit(() -> work(heap, part)));
                }
            }
            for (Future<Map<String, Map<?, ?>>> part : parts) {
                RESULTS.putAll(part.get());
            }
        }
    }

    private static List<?> entries(Map<?, ?> manifest) {
        return manifest.get("cases") instanceof List<?> entries ? entries : List.of();
    }

    private static Case toCase(Object entry) {
        Map<?, ?> map = (Map<?, ?>) entry;
        Map<?, ?> expected = map.get("expected") instanceof Map<?, ?> found ? found : Map.of();
        return new Case(
                String.valueOf(map.get("id")),
                String.valueOf(map.get("file")),
                String.valueOf(map.get("kind")),
                expected);
    }

    /** Starts processes until every case has a result; the case at which one dies has crashed it. */
    private static Map<String, Map<?, ?>> work(int heap, List<Case> part) throws Exception {
        Map<String, Map<?, ?>> results = new LinkedHashMap<>();
        Path file = Files.createTempFile(folder, "results", ".jsonl");
        List<Case> left = new ArrayList<>(part);
        while (!left.isEmpty()) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap + "m",
                    heap > SMALL ? "-XX:TieredStopAtLevel=4" : "-XX:TieredStopAtLevel=1",
                    "-Dguice_custom_class_loading=CHILD",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Worker.class.getName(),
                    file.toString(),
                    folder.resolve("work").toString()));
            left.forEach(it -> command.addAll(
                    List.of(it.id(), folder.resolve("in").resolve(it.file()).toString(), it.layers())));
            run(command);
            Files.readAllLines(file).stream()
                    .map(it -> JSON.read(it, Map.class))
                    .forEach(it -> results.put(String.valueOf(it.get("id")), it));
            List<Case> missing =
                    left.stream().filter(it -> !results.containsKey(it.id())).toList();
            if (!missing.isEmpty()) {
                results.put(missing.get(0).id(), Map.of("id", missing.get(0).id(), "crashed", true));
                missing = missing.subList(1, missing.size());
            }
            left = new ArrayList<>(missing);
        }
        return results;
    }

    private static String run(List<String> command) throws Exception {
        Path log = Files.createTempFile(folder, "log", "");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(log, UTF_8);
    }

    @Test
    void everyCaseEndsAsTheManifestSays() throws Exception {
        Path results = folder.resolve("scored.jsonl");
        Files.write(results, RESULTS.values().stream().map(JSON::write).toList());

        String verdict = run(List.of(
                "python3",
                SHARED.resolve("badinputs/score.py").toString(),
                folder.resolve("in/manifest.json").toString(),
                results.toString(),
                "--max-list",
                "200"));

        System.out.println(verdict);
        assertThat(verdict).contains(" pass  ");
        assertThat(verdict.lines().filter(it -> it.startsWith("FAIL ")))
                .allMatch(it -> OTHERWISE.contains(it.split(" ", -1)[1]));
    }

    @Test
    void theReasonIsTheOneThatTheManifestNames() {
        List<String> wrong = new ArrayList<>();
        for (Case each : cases) {
            Map<?, ?> result = RESULTS.getOrDefault(each.id(), Map.of());
            List<?> reasons = result.get("reasons") instanceof List<?> list ? list : List.of();
            boolean main = !OTHERWISE.contains(each.id())
                    && String.valueOf(result.get("outcome"))
                            .equals(each.expected().get("outcome"));
            for (String field : List.of("reason_code", "warning")) {
                Object code = each.expected().get(field);
                boolean asked = main
                        && code != null
                        && (field.equals("warning")
                                || !"accepted".equals(each.expected().get("outcome")));
                String name = String.valueOf(code);
                boolean told = reasons.contains(name)
                        || ALSO.getOrDefault(name, Set.of()).stream().anyMatch(reasons::contains);
                if (asked && !told) {
                    wrong.add("%s: %s %s, got %s".formatted(each.id(), field, code, reasons));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
