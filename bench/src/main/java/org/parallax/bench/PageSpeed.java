package org.parallax.bench;

import com.google.inject.Guice;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.core.plugin.Plugin;
import org.parallax.core.plugin.Plugins;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.ParallaxServer;
import org.parallax.server.ServerModule;
import org.parallax.server.ServerOptions;

/**
 * Serves an archive that {@link ArchiveSpeed} made, and asks for pages one after the other:
 *
 * <pre>{@code PageSpeed FOLDER [TIMES] [PATH...]}</pre>
 *
 * <p>Prints of each page the packed size, and the time on the clock and on the processor that an answer takes once everything
 * is compiled, and how long the first answer after a commit takes. Nothing is linked meanwhile: of the plug-ins only those that add up are there.
 */
public final class PageSpeed {

    private static final List<String> PAGES = List.of(
            "/",
            "/stories",
            "/stories?since=all",
            "/stories/story5",
            "/stories/story5/comparison",
            "/places",
            "/outlets",
            "/outlets/outlet100.example");
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final HttpClient client = HttpClient.newHttpClient();
    private static final int COMMITS = 5;
    private static final long SETTLED_MILLIS = 700;

    private final Archive archive;
    private final int port;
    private int added;

    private PageSpeed(Archive archive, int port) {
        this.archive = archive;
        this.port = port;
    }

    /** Prints a line for each page. */
    public static void main(String... args) throws Exception {
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        List<String> pages = args.length > 2 ? List.of(args).subList(2, args.length) : PAGES;
        Json json = new Json();
        Path scratch = Files.createTempDirectory("pages");
        Plugins adding = Plugins.of(Plugins.onClassPath(it -> {}).all().stream()
                .filter(it -> it.kind() == Plugin.Kind.AGGREGATOR)
                .map(Plugin::instance)
                .toList());
        try (Archive archive = Archive.open(Path.of(args[0]), Mode.WRITE, json);
                Toolbox toolbox = Toolbox.of(adding, Map.of(), it -> {});
                ParallaxServer server = ParallaxServer.of(Guice.createInjector(new ServerModule(
                        ServerOptions.local("bench", scratch.resolve("tokens.json"))
                                .at("127.0.0.1", 0),
                        archive,
                        toolbox,
                        json)))) {
            server.start();
            PageSpeed speed = new PageSpeed(archive, server.port());
            for (String page : pages) {
                speed.measure(page, times);
            }
        }
    }

    private void measure(String page, int times) throws Exception {
        List<Double> first = ask(page, 1);
        ask(page, times);
        long cpu = SYSTEM.getProcessCpuTime();
        List<Double> wall = ask(page, times);
        double each = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / times;
        double[] sorted = wall.stream().mapToDouble(it -> it).sorted().toArray();
        System.out.printf(
                "%-32s first %,7.0f ms; then median %6.1f ms, longest %6.1f ms, CPU %6.1f ms; after a commit %s ms; %,d bytes packed%n",
                page,
                first.get(0),
                sorted[sorted.length / 2],
                sorted[sorted.length - 1],
                each,
                afterCommits(page),
                size(page));
    }

    /** How long the first answer after each of some commits takes, the shortest first. */
    private List<Long> afterCommits(String page) throws Exception {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < COMMITS; i++) {
            archive.put(Reading.of(Article.titled("Ferry returns")
                    .id(new ArticleId("fresh-" + System.nanoTime() + "-" + added++))
                    .body("It left Lisbon for Vigo.")
                    .build()));
            archive.commit();
            took.add(Math.round(ask(page, 1).get(0)));
            Thread.sleep(SETTLED_MILLIS);
        }
        return took.stream().sorted().toList();
    }

    private List<Double> ask(String page, int times) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            get(page);
            took.add((System.nanoTime() - begun) / 1e6);
        }
        return took;
    }

    private int size(String page) throws Exception {
        return get(page).body().length;
    }

    private HttpResponse<byte[]> get(String page) throws Exception {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(page + " is answered with " + response.statusCode());
        }
        return response;
    }
}
