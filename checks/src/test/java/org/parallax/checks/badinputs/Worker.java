package org.parallax.checks.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.cli.Cli;
import org.parallax.cli.process.Surroundings;
import org.parallax.core.json.Json;

/** A process that takes in one file after the other, each into an archive of its own, and notes what became of it. */
final class Worker {

    private static final Json JSON = new Json();

    private Worker() {}

    /**
     * What became of a case, as the scorer wants it.
     *
     * @param skipped the records that were no articles
     * @param records_in the records read
     * @param outputs the files that hold all that was written and printed
     */
    @SuppressWarnings("unused") // written as JSON
    record Result(
            String id,
            String outcome,
            long articles,
            long duplicates,
            long skipped,
            long quarantined,
            long records_in,
            List<String> reasons,
            double seconds,
            long peak_heap_mb,
            boolean crashed,
            List<String> outputs) {}

    /**
     * Runs the cases.
     *
     * @param arguments the file of results, a folder to work in, then by turns the name of a case, its file and the layers
     *     wanted; {@code fetch} and {@code list} say that it lists addresses
     */
    public static void main(String[] arguments) throws IOException {
        Path results = Path.of(arguments[0]);
        Path warm = Files.createTempDirectory(Path.of(arguments[1]), "warm");
        Path plain = Files.writeString(warm.resolve("plain.txt"), "A heading\n\nA line about a ferry.\n");
        new Case("warm", warm, "language,sentiment,duplicates")
                .take(plain.toString()); // a limit is none for a JVM's start
        for (int i = 2; i + 2 < arguments.length; i += 3) {
            Path folder = Files.createDirectories(Path.of(arguments[1], arguments[i]));
            Result result = new Case(arguments[i], folder, arguments[i + 2]).take(arguments[i + 1]);
            Files.writeString(
                    results, JSON.write(result) + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static final class Case {

        private final String id;
        private final Path folder;
        private final String layers;
        private final List<String> outputs = new ArrayList<>();

        Case(String id, Path folder, String layers) {
            this.id = id;
            this.folder = folder;
            this.layers = layers;
        }

        Result take(String file) throws IOException {
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begun = System.nanoTime();
            long used = cpu();
            Path problems = folder.resolve("problems.jsonl");
            boolean fetched = layers.equals("fetch");
            boolean list = layers.equals("list");
            String wanted = fetched || list ? "none" : layers;
            int exit = fetched
                    ? run(
                            "ingest",
                            "fetch",
                            "--json",
                            "--contact",
                            "desk@courier.example",
                            "--delay",
                            "0",
                            "--with",
                            "none",
                            "--problems",
                            problems.toString(),
                            file)
                    : run("ingest", "ingest", "--json", "--with", wanted, "--problems", problems.toString(), file);
            double seconds = Math.min(System.nanoTime() - begun, cpu() - used) / 1e9;
            long peak =
                    heap().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() >> 20;
            run("quarantine", "archive", "quarantine");
            if (!wanted.equals("none")) {
                run("search", "search", "--json", "");
                run("terminal", "search", "");
                run("show", "show", "--explain", "--layers", "none", "--file", file);
            }

            TreeSet<String> reasons = new TreeSet<>();
            long errors = 0;
            long named = 0;
            for (String line : Files.exists(problems) ? Files.readAllLines(problems) : List.<String>of()) {
                Map<?, ?> problem = JSON.read(line, Map.class);
                reasons.add(String.valueOf(problem.get("code")));
                errors += "error".equals(problem.get("severity")) ? 1 : 0;
                named += "FETCH_NEEDED".equals(problem.get("code")) ? 1 : 0;
            }
            outputs.add(problems.toString());
            Map<?, ?> counts = counts();
            // Of a list of feeds the feeds count; fetching counts pages and not the entries of a list that are none.
            long articles = list ? named : number(counts, "stored");
            long duplicates = number(counts, "present");
            long damaged = fetched ? errors : number(counts, "damaged");
            long skipped = list ? number(counts, "skipped") - named : number(counts, "skipped");
            boolean refused = articles + duplicates == 0 && exit != 0;
            String outcome = refused ? "rejected" : damaged > 0 ? "partial" : "accepted";
            boolean crashed = reasons.contains("INTERNAL") || exit < 0 || exit > 3 || exit == 2;
            return new Result(
                    id,
                    outcome,
                    articles,
                    duplicates,
                    skipped,
                    damaged,
                    fetched ? articles + duplicates + skipped + damaged : number(counts, "records"),
                    List.copyOf(reasons),
                    seconds,
                    peak,
                    crashed,
                    outputs);
        }

        private Map<?, ?> counts() throws IOException {
            String out = Files.readString(folder.resolve("ingest.out"));
            return out.isBlank() ? Map.of() : JSON.read(out, Map.class);
        }

        private static long number(Map<?, ?> counts, String name) {
            return counts.get(name) instanceof Number number ? number.longValue() : 0;
        }

        private int run(String name, String... command) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = Cli.run(
                    Surroundings.of(
                            InputStream.nullInputStream(),
                            new PrintStream(out, false, UTF_8),
                            new PrintStream(err, true, UTF_8),
                            Map.of("HOME", folder.toString()),
                            folder),
                    command);
            outputs.add(Files.write(folder.resolve(name + ".out"), out.toByteArray())
                    .toString());
            outputs.add(Files.write(folder.resolve(name + ".err"), err.toByteArray())
                    .toString());
            return exit;
        }

        /** The time that processors spent on this process, which other processes cannot lengthen. */
        private static long cpu() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }

        private static List<MemoryPoolMXBean> heap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(it -> it.getType() == MemoryType.HEAP)
                    .toList();
        }
    }
}
