package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;

/** The commands of {@code docs/fetching.md}, one after the other, against a web of this machine. */
@Timeout(180)
class FetchGuideTest {

    private static final String SITE = "https://harbourcourier.example";
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\n(.*?)^```", Pattern.DOTALL);
    private static final String STORY = "<p>The council of Marrow Bay voted on Tuesday to close the old ferry slip for"
            + " repairs, and asked the harbour office to report within three weeks on what that would cost.</p>"
            + "<p>Residents said that the detour by way of Kessel Bridge adds forty minutes to the way to school.</p>";
    private static final String RSS = "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
            + "<channel><title>The Harbour Courier</title>"
            + "<item><guid>f1</guid><title>Council closes ferry slip</title><link>/full/1?utm_source=rss</link>"
            + "<content:encoded><![CDATA[" + STORY + "]]></content:encoded></item></channel></rss>";
    private static final String ATOM = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Kessel Daily</title>"
            + "<entry><id>urn:k:1</id><title>Ferry slip vote explained</title><link href=\"/page/1\"/>"
            + "<updated>2026-03-02T08:00:00Z</updated><summary>The council voted…</summary></entry></feed>";
    private static final Map<String, String> PAGES = Map.of(
            "/robots.txt",
            "User-agent: *\nContent-Signal: ai-train=no\nAllow: /\n",
            "/feed",
            RSS,
            "/atom",
            ATOM,
            "/page/1",
            page("Ferry slip vote explained"),
            "/page/2",
            page("Ferry slip: what it costs"),
            "/sitemap.xml",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>SITE/page/2</loc></url></urlset>");

    private final HttpServer web = start();
    private final String site = "http://127.0.0.1:" + web.getAddress().getPort();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    void itsCommandsDoWhatItSays() throws Exception {
        String guide = Files.readString(Path.of("..", "docs", "fetching.md"));
        Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version=\"2.0\"><body><outline type=\"rss\" xmlUrl=\"%s/atom\"/></body></opml>".formatted(site));
        Files.writeString(folder.resolve("parallax.toml"), block(guide, "toml").orElseThrow());

        List<Result> results = new ArrayList<>();
        for (String command : commands(guide)) {
            Result result = command.equals("watch") ? interrupted() : run(command);
            assertThat(result.exit()).as("%s: %s", command, result.err()).isZero();
            results.add(result);
        }

        assertThat(results).hasSize(7);
        assertThat(results.get(0).out()).contains("2 articles stored; 2 in ");
        assertThat(results.get(1).out()).contains("The Harbour Courier", "Kessel Daily", "new", "in 14 min");
        assertThat(results.get(2).out())
                .contains("Council closes ferry slip", "Ferry slip vote explained", "2026-03-02");
        assertThat(results.get(3).out()).contains("0 articles stored; 2 in ");
        assertThat(results.get(4).out()).contains("/feed is followed no more");
        assertThat(results.get(6).out())
                .contains("2 pages fetched, 0 failed, 1 in the archive already", "1 articles stored");
        assertThat(run("export --format jsonl").lines())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it).contains("\"aiTraining\":false"))
                .anySatisfy(it -> assertThat(it).contains("\"url\":\"" + site + "/full/1\""));
    }

    @Test
    void fetchesNothingForWhoeverDoesNotSayWhoTheyAre() {
        Result result = Run.in(folder).parallax("fetch", site + "/page/1");

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("Sites must be told whom to turn to", "[fetch]\ncontact = ");
    }

    @Test
    void saysWhatCannotBeFetched() {
        Result result = Run.in(folder)
                .with("PARALLAX_FETCH_CONTACT", "desk@newsroom.example")
                .with("PARALLAX_FETCH_DELAY", "0")
                .parallax("fetch", "--with", "none", site + "/page/1", "http://169.254.169.254/latest/");

        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err())
                .contains(
                        "URL_BLOCKED " + site + "/page/1: Cannot be fetched: Port ",
                        "URL_BLOCKED http://169.254.169.254/latest/: Cannot be fetched: 169.254.169.254 must not be reached");
    }

    private static List<String> commands(String guide) {
        List<String> commands = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^\\$ ./parallax (.+)$").matcher(guide);
        while (line.find()) {
            commands.add(line.group(1));
        }
        return commands;
    }

    private static Optional<String> block(String guide, String language) {
        return BLOCK.matcher(guide)
                .results()
                .filter(it -> it.group(1).equals(language))
                .map(it -> it.group(2))
                .findFirst();
    }

    private Result run(String command) {
        return Run.in(folder)
                .with("PARALLAX_FETCH_ALLOW", site.substring("http://".length()))
                .with("PARALLAX_FETCH_DELAY", "0")
                .parallax(arguments(command));
    }

    private String[] arguments(String command) {
        return command.replace(SITE, site)
                .replace("feeds.opml", folder.resolve("feeds.opml").toString())
                .split(" ", -1);
    }

    /** {@code watch}, which is told to end as soon as it has begun. */
    private Result interrupted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Interruption interruption = new Interruption();
        Surroundings surroundings = Surroundings.of(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                Map.of(
                        "HOME", folder.toString(),
                        "PARALLAX_FETCH_ALLOW", site.substring("http://".length()),
                        "PARALLAX_FETCH_DELAY", "0"),
                folder);
        interruption.watched().cancel();
        return new Result(Cli.run(surroundings, interruption, "watch"), out.toString(UTF_8), "");
    }

    private static String page(String title) {
        return "<!doctype html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>%2$s</article></body></html>"
                .formatted(title, STORY.replace("Tuesday", title));
    }

    private HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String page = PAGES.get(exchange.getRequestURI().getPath());
                byte[] body = page == null
                        ? new byte[0]
                        : page.replace("SITE", site()).getBytes(UTF_8);
                exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String site() {
        return site;
    }
}
