package org.parallax.cli.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.cli.Cli;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;

/** {@code parallax demo --serve}, run in this process until closed. */
final class SamplePress implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?)/\\s");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(4);

    private final Interruption interruption = new Interruption();
    private final CompletableFuture<Integer> exit;
    private final String address;

    SamplePress(Path folder) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = Surroundings.of(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Map.of("HOME", folder.toString()),
                folder);
        exit = CompletableFuture.supplyAsync(
                () -> Cli.run(surroundings, interruption, "demo", "--serve", "--port", "0"));
        long end = System.nanoTime() + PATIENCE_NANOS;
        Matcher found = ADDRESS.matcher("");
        while (!found.reset(out.toString(UTF_8)).find()) {
            assertThat(exit).as(err.toString(UTF_8)).isNotDone();
            assertThat(System.nanoTime() - end)
                    .as("the sample press should be served by now: " + err.toString(UTF_8))
                    .isNegative();
            Thread.sleep(50);
        }
        address = found.group(1);
    }

    /** Where it is, without a slash at the end. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        interruption.interrupt();
        assertThat(exit).succeedsWithin(1, TimeUnit.MINUTES).isEqualTo(Exit.OK);
    }
}
