package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Cancellation;
import org.parallax.core.run.InProcessEngine;
import org.parallax.pipeline.Linking;
import org.parallax.pipeline.Toolbox;

/**
 * Fills an archive step by step, and at each size links some more articles to all that is stored, as a run does that takes
 * them in:
 *
 * <pre>{@code LinkingSpeed folder=target/linked [sizes=10000,50000,100000] [more=1000] [with=duplicates] [copies=false]}</pre>
 *
 * <p>Prints the time of the process for linking alone. With {@code texts=copies} all articles are of one text,
 * with {@code texts=events} five each report one {@linkplain Events event}.
 */
public final class LinkingSpeed {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int BATCH = 500;
    /** So many articles are put between two linkings while the archive is filled. */
    private static final int FILLED_AT_ONCE = 10_000;

    private final Press press = new Press(7);
    private final Json json = new Json();
    private final Events events = new Events();
    private final String texts;
    private int put;

    private LinkingSpeed(String texts) {
        this.texts = texts;
    }

    /** Prints one line for each size. */
    public static void main(String... args) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of(
                "folder", "target/linked",
                "sizes", "10000,50000,100000",
                "more", "1000",
                "with", "duplicates",
                "texts", "press"));
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            if (parts.length < 2 || !options.containsKey(parts[0])) {
                throw new IllegalArgumentException("Not an option: " + arg + "; there are " + options.keySet());
            }
            options.put(parts[0], parts[1]);
        }
        LinkingSpeed speed = new LinkingSpeed(options.get("texts"));
        try (Archive archive = Archive.open(Path.of(options.get("folder")), Mode.WRITE);
                Toolbox toolbox = Toolbox.of(Plugins.onClassPath(System.out::println), Map.of(), System.out::println)
                        .use(Optional.of(options.get("with")))) {
            int more = Integer.parseInt(options.get("more"));
            for (int size : Arrays.stream(options.get("sizes").split(","))
                    .mapToInt(Integer::parseInt)
                    .toArray()) {
                double filling = 0;
                int from = speed.put;
                while (speed.put < size) {
                    filling += speed.link(archive, toolbox, Math.min(FILLED_AT_ONCE, size - speed.put));
                }
                int filled = speed.put - from;
                Memory.resetPeak();
                double linking = speed.link(archive, toolbox, more);
                System.out.printf(
                        "%,9d articles: filled at %.2f ms CPU an article; %,d more %.2f ms each%s%n",
                        size, filling / filled, more, linking / more, Memory.peak());
            }
        }
    }

    /** Puts articles, links them, and returns the milliseconds of processor time that linking took. */
    private double link(Archive archive, Toolbox toolbox, int count) throws IOException {
        Map<String, String> versions = toolbox.corpusVersions();
        for (int i = 1; i <= count; i++) {
            Reading reading = Reading.of(article(put++), json);
            for (String layer : versions.keySet()) {
                reading = reading.with(Layer.of(layer, Object.class), List.of());
            }
            archive.put(reading, versions);
            if (i % BATCH == 0) {
                archive.commit();
            }
        }
        archive.commit();
        long before = SYSTEM.getProcessCpuTime();
        new Linking(archive, toolbox, new InProcessEngine(), System.out::println).run(new Cancellation());
        return (SYSTEM.getProcessCpuTime() - before) / 1e6;
    }

    private Article article(int number) {
        return switch (texts) {
            case "press" -> press.article(number);
            case "events" -> events.article(number);
            case "copies" ->
                press.article(0)
                        .edit()
                        .id(new ArticleId("%032x".formatted(number * 0x9E3779B97F4A7C15L)))
                        .build();
            default -> throw new IllegalArgumentException("texts=" + texts + "; there are press, events and copies");
        };
    }
}
