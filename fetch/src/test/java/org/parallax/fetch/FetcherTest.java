package org.parallax.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.net.Outgoing;
import org.parallax.net.Rules;

@Timeout(60)
class FetcherTest {

    private static final int SPEED = 500;

    private final Web web = Web.start();
    private final Web other = Web.start();
    private final Time time = new Time(Instant.parse("2026-03-02T08:00:00Z"), Instant.now(), SPEED);
    private final Outgoing outgoing = new Outgoing(
            new Rules(Set.of("127.0.0.1:" + web.port(), "localhost:" + web.port())),
            new Agent("1.0", "desk@newsroom.example").header());
    private final Fetcher fetcher = new Fetcher(outgoing, Manners.DEFAULT, time);

    @AfterEach
    void close() {
        outgoing.close();
        web.close();
        other.close();
    }

    @Test
    void saysWhoItIsAndWhereItsOperatorCanBeReached() throws Exception {
        web.at("/page", 200, "words");

        assertThat(text("/page")).isEqualTo("words");

        assertThat(web.asked())
                .allSatisfy(it -> assertThat(it.headers().get("User-agent"))
                        .containsExactly("Parallax/1.0 (+desk@newsroom.example)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "me", "desk@newsroom", "http:", "ftp://newsroom.example/", "a@b.example\r\nX: y"})
    void goesNowhereWithoutAContact(String contact) {
        assertThatThrownBy(() -> new Agent("1.0", contact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no contact");
    }

    @Test
    void keepsToRobotsTxtAndAsksForItOnce() throws Exception {
        web.at("/robots.txt", 200, "User-agent: *\nDisallow: /\n\nUser-agent: Parallax\n\nDisallow: /private\n")
                .at("/page", 200, "words")
                .at("/private/page", 200, "secret");

        assertThat(text("/page")).isEqualTo("words");
        assertThat(failure("/private/page").code()).isEqualTo("ROBOTS");

        assertThat(web.asked("/private/page")).isZero();
        assertThat(web.asked("/robots.txt")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void fetchesNothingWhereRobotsTxtFails(int status) {
        web.at("/robots.txt", status, "").at("/page", 200, "words");

        FetchException failure = failure("/page");

        assertThat(failure.code()).isEqualTo("ROBOTS");
        assertThat(failure.weight()).isEqualTo(FetchException.Weight.TEMPORARY);
        assertThat(failure.retryAfter()).isPresent();
        assertThat(web.asked("/page")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void fetchesEverythingWhereThereIsNoRobotsTxt(int status) throws Exception {
        web.at("/robots.txt", status, "Disallow: /").at("/page", 200, "words");

        assertThat(text("/page")).isEqualTo("words");
    }

    @Test
    void visitsASiteOneAtATimeAndLeavesItAloneInBetween() throws Exception {
        List<Instant> visits = new CopyOnWriteArrayList<>();
        AtomicInteger there = new AtomicInteger();
        web.at("/page", exchange -> {
            assertThat(there.incrementAndGet()).isEqualTo(1);
            visits.add(time.instant());
            there.decrementAndGet();
            Web.send(exchange, 200, "words".getBytes(UTF_8));
        });
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(
                    Thread.startVirtualThread(() -> assertThat(fetched("/page")).isPresent()));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(visits).hasSize(8);
        for (int i = 1; i < visits.size(); i++) {
            assertThat(Duration.between(visits.get(i - 1), visits.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        }
    }

    @Test
    void honoursACrawlDelayAndStaysAwayWhereItIsTooLong() throws Exception {
        List<Instant> visits = new CopyOnWriteArrayList<>();
        web.at("/robots.txt", 200, "User-agent: *\nCrawl-delay: 30").at("/page", exchange -> {
            visits.add(time.instant());
            Web.send(exchange, 200, "words".getBytes(UTF_8));
        });
        fetcher.fetch(Ask.of(web.url("/page")));
        fetcher.fetch(Ask.of(web.url("/page")));
        assertThat(Duration.between(visits.get(0), visits.get(1))).isGreaterThanOrEqualTo(Duration.ofSeconds(30));

        web.at("/robots.txt", 200, "User-agent: *\nCrawl-delay: 3600");
        assertThatThrownBy(() -> fetcher.fetch(Ask.of(localhost("/page"))))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("asks for 3600 s between visits");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        web.at("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] body = known ? new byte[0] : "items".getBytes(UTF_8);
            Web.send(exchange, known ? 304 : 200, body, "ETag: \"v1\"", "Cache-Control: public, max-age=600");
        });

        Fetched first = fetcher.fetch(Ask.of(web.url("/feed")));
        Fetched second = fetcher.fetch(new Ask(web.url("/feed"), first.header("etag"), Optional.empty()));

        assertThat(first.modified()).isTrue();
        assertThat(first.keep()).contains(Duration.ofMinutes(10));
        assertThat(second.modified()).isFalse();
    }

    @Test
    void recordsRedirectsAndKnowsWhichAreForGood() throws Exception {
        web.at("/old", 301, "", "Location: /moved")
                .at("/moved", 302, "", "Location: " + localhost("/now") + "#top")
                .at("/now", 200, "words");

        Fetched page = fetcher.fetch(Ask.of(web.url("/old")));

        assertThat(page.url()).isEqualTo(localhost("/now"));
        assertThat(page.lasting()).isEqualTo(web.url("/moved"));
        assertThat(page.hops()).extracting(Fetched.Hop::status).containsExactly(301, 302);
    }

    @Test
    void followsNoRedirectToWhereItMustNotGo() {
        web.at("/inside", 302, "", "Location: " + other.url("/secret"))
                .at("/metadata", 302, "", "Location: http://169.254.169.254/latest/meta-data/")
                .at("/file", 302, "", "Location: file:///etc/passwd")
                .at("/user", 302, "", "Location: http://user:word@127.0.0.1:" + web.port() + "/")
                .at("/odd", 302, "", "Location: http://127.0.0.1:" + web.port() + "/a b")
                .at("/loop", 302, "", "Location: /loop");

        assertThat(failure("/inside").code()).isEqualTo("URL_BLOCKED");
        assertThat(failure("/metadata").code()).isEqualTo("URL_BLOCKED");
        assertThat(failure("/file").code()).isEqualTo("BAD_SCHEME");
        assertThat(failure("/user").code()).isEqualTo("BAD_URL");
        assertThat(failure("/odd").code()).isEqualTo("BAD_URL");
        assertThat(failure("/loop").code()).isEqualTo("REDIRECTS");
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void unpacksWithinLimits() throws Exception {
        byte[] packed = gzip("words ".repeat(1_000).getBytes(UTF_8));
        web.at("/packed", exchange -> Web.send(exchange, 200, packed, "Content-Encoding: gzip"))
                .at("/bomb", exchange -> Web.send(exchange, 200, gzip(new byte[64 << 20]), "Content-Encoding: gzip"))
                .at(
                        "/cut",
                        exchange -> Web.send(
                                exchange,
                                200,
                                java.util.Arrays.copyOf(packed, packed.length / 2),
                                "Content-Encoding: gzip"))
                .at("/strange", exchange -> Web.send(exchange, 200, packed, "Content-Encoding: br"));

        assertThat(text("/packed")).startsWith("words words").hasSize(6_000);
        assertThat(failure("/bomb").code()).isEqualTo("TOO_LARGE");
        assertThat(failure("/cut").code()).isEqualTo("TRUNCATED");
        assertThat(failure("/strange").code()).isEqualTo("BAD_ENCODING");
    }

    @Test
    void staysAwayAsLongAsItIsAskedTo() {
        web.at("/busy", 429, "", "Retry-After: 1800").at("/page", 200, "words");

        FetchException failure = failure("/busy");
        assertThat(failure.status()).isEqualTo(429);
        assertThat(failure.word()).isEqualTo("HTTP 429");
        assertThat(failure.retryAfter()).contains(Duration.ofMinutes(30));

        FetchException later = failure("/page");
        assertThat(later.code()).isEqualTo("PUT_OFF");
        assertThat(later.retryAfter().orElseThrow()).isGreaterThan(Duration.ofMinutes(15));
        assertThat(web.asked("/page")).isZero();
    }

    @Test
    void weighsFailures() {
        web.at("/gone", 410, "").at("/closed", 403, "").at("/broken", 502, "");

        assertThat(failure("/gone").weight()).isEqualTo(FetchException.Weight.HARD);
        assertThat(failure("/closed").weight()).isEqualTo(FetchException.Weight.SOFT);
        assertThat(failure("/broken").weight()).isEqualTo(FetchException.Weight.TEMPORARY);
    }

    @Test
    void notesWhereTrainingModelsIsReserved() throws Exception {
        web.at("/robots.txt", 200, "User-agent: GPTBot\nDisallow: /opinion\n\nUser-agent: *\nAllow: /")
                .at("/opinion/one", 200, "words")
                .at("/news/one", 200, "words")
                .at("/news/two", 200, "words", "X-Robots-Tag: noindex, noai")
                .at("/news/three", 200, "words", "TDM-Reservation: 0");

        assertThat(fetcher.fetch(Ask.of(web.url("/opinion/one"))).aiTraining()).contains(false);
        assertThat(fetcher.fetch(Ask.of(web.url("/news/one"))).aiTraining()).isEmpty();
        assertThat(fetcher.fetch(Ask.of(web.url("/news/two"))).aiTraining()).contains(false);
        assertThat(fetcher.fetch(Ask.of(web.url("/news/three"))).aiTraining()).contains(true);
        web.at("/robots.txt", 200, "User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /");
        assertThat(fetcher.fetch(Ask.of(localhost("/news/one"))).aiTraining()).contains(false);
    }

    @Test
    void endsWhenItIsInterrupted() throws Exception {
        fetcher.fetch(Ask.of(web.at("/page", 200, "words").url("/page")));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> fetcher.fetch(Ask.of(web.url("/page")))).isInstanceOf(InterruptedException.class);
    }

    private String text(String path) throws Exception {
        return new String(fetcher.fetch(Ask.of(web.url(path))).body(), UTF_8);
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(Ask.of(web.url(path))));
    }

    private Optional<Fetched> fetched(String path) {
        try {
            return Optional.of(fetcher.fetch(Ask.of(web.url(path))));
        } catch (IOException | InterruptedException e) {
            return Optional.empty();
        }
    }

    private URI localhost(String path) {
        return URI.create("http://localhost:" + web.port() + path);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
