package org.parallax.fetch.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.parallax.fetch.Time;
import org.parallax.fetch.Web;

/**
 * Feeds of invented outlets on this machine, each of which prints an article every three minutes and lists the last sixty;
 * some fail, move, throttle and lie.
 */
final class Newsstand implements AutoCloseable {

    static final List<String> FEEDS =
            List.of("plain", "teasers", "json", "failing", "moved", "throttled", "lying", "shifting");

    private static final Duration EVERY = Duration.ofMinutes(3);
    private static final int LISTED = 60;
    /** The lying feed says for long that nothing has changed, so that its articles must stay in it for long. */
    private static final int LISTED_LONG = 1_000;

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Web web = Web.start();
    private final Time time;
    private final Instant begin;
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private volatile int most = Integer.MAX_VALUE;

    Newsstand(Time time, Instant begin) {
        this.time = time;
        this.begin = begin;
        web.at("/robots.txt", 200, "User-agent: *\nDisallow: /admin\n");
        FEEDS.forEach(feed -> web.at("/" + feed + "/feed", exchange -> answer(exchange, feed)));
        web.at("/moved/old", 301, "", "Location: /moved/feed");
        for (int i = 0; i < 2_000; i++) {
            int number = i;
            for (String feed : List.of("teasers", "failing", "throttled")) {
                web.at("/" + feed + "/" + number, exchange -> page(exchange, feed, number));
            }
            web.at("/moved/" + number, 302, "", "Location: /moved/now/" + number);
            web.at("/moved/now/" + number, exchange -> page(exchange, "moved", number));
        }
    }

    /** What to follow, on two hosts. */
    List<URI> addresses() {
        List<URI> addresses = new ArrayList<>();
        for (String feed : FEEDS) {
            String host = addresses.size() % 2 == 0 ? "127.0.0.1" : "localhost";
            String path = feed.equals("moved") ? "/moved/old" : "/" + feed + "/feed";
            addresses.add(URI.create("http://" + host + ":" + web.port() + path));
        }
        return addresses;
    }

    Set<String> hosts() {
        return Set.of("127.0.0.1:" + web.port(), "localhost:" + web.port());
    }

    /** Prints no more than what is printed now, and behaves from now on. */
    void rest() {
        most = printed();
    }

    /** The titles of all articles that every feed has printed. */
    Set<String> titles() {
        Set<String> titles = new TreeSet<>();
        for (String feed : FEEDS) {
            for (int i = 0; i < most; i++) {
                titles.add(title(feed, i));
            }
        }
        return titles;
    }

    private int printed() {
        return (int) Math.min(most, 1 + Duration.between(begin, time.instant()).dividedBy(EVERY));
    }

    private static String title(String feed, int number) {
        return "The %s gazette reports on day %d of the harbour talks".formatted(feed, number);
    }

    private static String text(String feed, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append("<p>In round %d of the talks the %s delegation spoke about quay %d and asked for %d more hours,"
                    .formatted(number, feed, number * 7 + i, number + i));
            text.append(
                    " while the harbour office said that the barges would wait until the tide had turned again.</p>");
        }
        return text.toString();
    }

    private void answer(HttpExchange exchange, String feed) throws IOException {
        int round = requests.computeIfAbsent(feed, it -> new AtomicInteger()).incrementAndGet();
        boolean awake = most == Integer.MAX_VALUE;
        List<Integer> numbers = new ArrayList<>();
        int printed = printed();
        int listed = feed.equals("lying") ? LISTED_LONG : LISTED;
        for (int i = printed - 1; i >= Math.max(0, printed - listed); i--) {
            numbers.add(i);
        }
        String rss = rss(feed, numbers, "full");
        switch (feed) {
            case "plain" -> conditional(exchange, "\"p" + printed + "\"", () -> rss);
            case "teasers" -> conditional(exchange, "W/\"t" + printed + "\"", () -> atom(feed, numbers));
            case "json" -> send(exchange, 200, json(feed, numbers), "application/feed+json");
            case "failing" -> {
                if (awake && round % 3 == 0) {
                    send(exchange, 500, "out of paper", "text/plain");
                } else if (!awake || round % 3 != 1) {
                    send(exchange, 200, rss(feed, numbers, "teaser"), "application/rss+xml");
                } // else the connection is closed without a word
            }
            case "throttled" -> {
                if (awake && round % 4 == 0) {
                    Web.send(exchange, 429, new byte[0], "Retry-After: 40");
                } else {
                    send(exchange, 200, rss(feed, numbers, "teaser"), "application/rss+xml");
                }
            }
            case "lying" -> lie(exchange, round, numbers, awake);
            case "shifting" -> {
                Collections.shuffle(numbers, new Random(round));
                send(exchange, 200, rss(feed, numbers, "guid-" + round), "text/html");
            }
            default -> send(exchange, 200, rss(feed, numbers, "teaser"), "application/rss+xml");
        }
    }

    /** Always the same tag, and one name for all articles; now and then an error page, or the first half only. */
    private void lie(HttpExchange exchange, int round, List<Integer> numbers, boolean awake) throws IOException {
        if ("\"same\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (awake && round % 5 == 2) {
            send(exchange, 200, "<!doctype html><title>Oops</title><p>We will be back soon.", "application/rss+xml");
        } else {
            byte[] whole = rss("lying", numbers, "one-for-all").getBytes(UTF_8);
            byte[] body = awake && round % 5 == 4 ? Arrays.copyOf(whole, whole.length / 2) : whole;
            Web.send(exchange, 200, body, "ETag: \"same\"", "Content-Type: image/png");
        }
    }

    private void page(HttpExchange exchange, String feed, int number) throws IOException {
        int round = requests.computeIfAbsent(feed + "/pages", it -> new AtomicInteger())
                .incrementAndGet();
        boolean awake = most == Integer.MAX_VALUE;
        if (awake && feed.equals("throttled") && round % 5 == 0) {
            Web.send(exchange, 503, new byte[0], "Retry-After: 20");
        } else if (awake && feed.equals("failing") && round % 4 == 0) {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("<!doctype html><p>In round".getBytes(UTF_8)); // and no more
        } else {
            send(
                    exchange,
                    200,
                    "<!doctype html><html><head><title>%1$s</title><link rel=canonical href='/%2$s/%3$d/story'></head><body><article><h1>%1$s</h1>%4$s</article></body></html>"
                            .formatted(title(feed, number), feed, number, text(feed, number)),
                    "text/html; charset=utf-8");
        }
    }

    private void conditional(HttpExchange exchange, String tag, Supplier<String> body) throws IOException {
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            Web.send(exchange, 200, body.get().getBytes(UTF_8), "ETag: " + tag, "Content-Type: application/xml");
        }
    }

    private static void send(HttpExchange exchange, int status, String body, String type) throws IOException {
        Web.send(exchange, status, body.getBytes(UTF_8), "Content-Type: " + type);
    }

    private Instant day(int number) {
        return begin.plus(EVERY.multipliedBy(number));
    }

    /** {@code mode}: {@code full}, {@code teaser}, or full texts under these names. */
    private String rss(String feed, List<Integer> numbers, String mode) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + "<channel><title>The " + feed + " gazette</title><link>/</link>");
        for (int number : numbers) {
            String guid = mode.equals("one-for-all") ? mode : mode.startsWith("guid") ? mode + number : feed + number;
            xml.append(
                    "<item><title>%s</title><link>/%s/%d</link><guid isPermaLink=\"false\">%s</guid><pubDate>%s</pubDate>"
                            .formatted(title(feed, number), feed, number, guid, RFC_822.format(day(number))));
            xml.append(
                    mode.equals("teaser")
                            ? "<description>In round %d the delegation spoke…</description>".formatted(number)
                            : "<content:encoded><![CDATA[" + text(feed, number) + "]]></content:encoded>");
            xml.append("</item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    private String atom(String feed, List<Integer> numbers) {
        StringBuilder xml = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Teasers</title>");
        for (int number : numbers) {
            xml.append(
                    "<entry><id>urn:t:%d</id><title>%s</title><link href=\"/%s/%d\"/><updated>%s</updated><summary>More…</summary></entry>"
                            .formatted(number, title(feed, number), feed, number, day(number)));
        }
        return xml.append("</feed>").toString();
    }

    private String json(String feed, List<Integer> numbers) {
        StringBuilder items = new StringBuilder();
        for (int number : numbers) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"id\":\"%d\",\"title\":\"%s\",\"content_html\":\"%s\",\"date_published\":\"%s\"}"
                            .formatted(number, title(feed, number), text(feed, number), day(number)));
        }
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[" + items + "]}";
    }

    @Override
    public void close() {
        web.close();
    }
}
