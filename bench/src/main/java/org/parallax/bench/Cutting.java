package org.parallax.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.ingest.html.HtmlSource;
import org.parallax.ingest.resource.Resources;

/**
 * Compares what it costs to cut articles out of pages with what jsoup alone needs to parse the same pages, in one run and in
 * turns, the best round of each, in time that the thread computed. Without a folder, pages of growing size are made up: one long article, a list of posts, a
 * list of teasers.
 *
 * <pre>{@code Cutting [folder of pages, gzipped or not]... [rounds=9]}</pre>
 */
public final class Cutting {

    private static final URI PLACE = URI.create("https://press.example/page.html");
    private static final String[] SORTS = {"article", "posts", "teasers"};

    private Cutting() {}

    /** Prints the cost of jsoup alone, of cutting, and the ratio of the two. */
    public static void main(String... args) throws IOException {
        int rounds = 9;
        List<byte[]> pages = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("rounds=")) {
                rounds = Integer.parseInt(arg.substring("rounds=".length()));
            } else {
                pages.addAll(read(Path.of(arg)));
            }
        }
        if (pages.isEmpty()) {
            for (String sort : SORTS) {
                for (int megabytes : new int[] {1, 2, 5, 10, 20}) {
                    print("%s, %d MB".formatted(sort, megabytes), List.of(made(sort, megabytes << 20)), rounds);
                }
            }
        } else {
            print("%,d pages".formatted(pages.size()), pages, rounds);
        }
    }

    private static void print(String name, List<byte[]> pages, int rounds) {
        double parse = Double.MAX_VALUE;
        double cut = Double.MAX_VALUE;
        long articles = 0;
        for (int round = 0; round < rounds; round++) {
            long begun = now();
            for (byte[] page : pages) {
                parse(page);
            }
            long parsed = now();
            articles = 0;
            for (byte[] page : pages) {
                articles += cut(page);
            }
            parse = Math.min(parse, (parsed - begun) / 1e6);
            cut = Math.min(cut, (now() - parsed) / 1e6);
        }
        System.out.printf(
                "%s, %.1f MB: jsoup alone %,.0f ms, cutting %,.0f ms, %.2f times; %,d articles%n",
                name, pages.stream().mapToLong(it -> it.length).sum() / 1e6, parse, cut, cut / parse, articles);
    }

    /** The time that this thread has computed, which other work on the machine does not lengthen. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void parse(byte[] page) {
        try {
            Jsoup.parse(new ByteArrayInputStream(page), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cut(byte[] page) {
        Resource resource = Resources.bytes(PLACE, page, Optional.empty(), Optional.empty());
        try (Stream<Reading> readings = new HtmlSource().read(resource, problem -> {})) {
            return readings.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Resources.file(file).open()) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        return pages;
    }

    private static byte[] made(String sort, int size) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>The long page</title>"
                + "<meta property=article:published_time content=2026-04-15><meta property=og:site_name content=Crier>"
                + "<link rel=canonical href=https://press.example/page></head><body>"
                + "<ul class=nav><li><a href=/>Home</a></ul><div class=content>");
        for (int i = 0; page.length() < size; i++) {
            String text = "The %dth ferry of the day left the harbour with %d lorries, and the harbour master waved. "
                    .formatted(i, i % 97);
            page.append(
                    switch (sort) {
                        case "posts" ->
                            "<div class=post><h2>Ferry number %d leaves on time</h2><time datetime=2026-04-15>15 April</time><p>%s</p><p>%s</p></div>"
                                    .formatted(i, text, text + text);
                        case "teasers" ->
                            "<div class=item><h3><a href=/ferry/%d>Ferry number %d leaves</a></h3><p>%s</p></div>"
                                    .formatted(i, i, text);
                        default -> "<p>" + text + text + "</p>";
                    });
        }
        return page.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
