package org.parallax.fetch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.FeedEntry;
import org.parallax.core.run.Cancellation;
import org.parallax.fetch.Time;
import org.parallax.fetch.Web;

@Timeout(60)
class WatchTest {

    private final Web web = Web.start();
    private final Time time = new Time(Instant.parse("2026-03-02T08:00:00Z"), Instant.now(), 1_000);

    @SuppressWarnings("NullAway.Init")
    private Follower follower;

    @BeforeEach
    void open(@TempDir Path folder) {
        follower = new Follower(folder, time, Set.of("127.0.0.1:" + web.port()), Polling.DEFAULT);
    }

    @AfterEach
    void close() {
        follower.close();
        web.close();
    }

    @Test
    void aChangedTextIsAVersionAndAnUnchangedOneIsNothing() throws IOException {
        web.at("/feed", 200, rss(full("1", "/a", "The talks began.")));
        Followed feed = follow("/feed");
        poll(feed);
        poll(feed);
        assertThat(follower.archive.count()).isEqualTo(1);

        web.at("/feed", 200, rss(full("1", "/a", "The talks began, and ended at once.")));
        poll(feed);

        assertThat(follower.archive.versions(web.url("/a"))).hasSize(2);
        assertThat(now(feed).articles()).isEqualTo(2);
    }

    @Test
    void oneNameForAllItemsDoesNotHideAny() throws IOException {
        web.at("/feed", 200, rss(full("x", "/a", "One."), full("x", "/b", "Two."), full("x", "/c", "Three.")));
        poll(follow("/feed"));

        assertThat(follower.archive.count()).isEqualTo(3);
    }

    @Test
    void articlesWithoutAnAddressKeepTheirIdWhenTheyMoveInTheFeed() throws IOException {
        web.at("/feed", 200, rss(full("1", "", "One.")));
        Followed feed = follow("/feed");
        poll(feed);
        web.at("/feed", 200, rss(full("2", "", "Two."), full("1", "", "One."), full("1b", "", "Three.")));
        poll(feed);

        assertThat(follower.archive.count()).isEqualTo(3);
    }

    @Test
    void pagesAreFetchedOnceAndGetTheDateOfTheFeed() throws IOException {
        web.at("/page", 200, page("Ferry slip vote")).at("/feed", 200, rss(teaser("1", "/page"), teaser("2", "/none")));
        Followed feed = follow("/feed");
        poll(feed);
        poll(feed);

        assertThat(web.asked("/page")).isEqualTo(1);
        assertThat(web.asked("/none")).isEqualTo(1);
        List<Reading> stored = follower.archive.versions(web.url("/page"));
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).article().published().orElseThrow().day()).hasToString("2026-03-02");
        assertThat(now(feed).lost()).isEqualTo(1);
        assertThat(now(feed).pending()).isEmpty();
    }

    @Test
    void ofAPageThatIsGivenUpTheTeaserIsStored() throws IOException {
        web.at("/feed", 200, rss(teaser("1", "/none")));
        Followed feed = follow("/feed");
        poll(feed);
        poll(feed);

        List<Reading> stored = follower.archive.versions(web.url("/none"));
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).get(FeedEntry.FEED_ENTRY).get(0).value().full())
                .isFalse();
        assertThat(stored.get(0).article().published().orElseThrow().day()).hasToString("2026-03-02");
        assertThat(now(feed).articles()).isEqualTo(1);
    }

    @Test
    void aPageThatIsInTheArchiveIsNotFetched() throws IOException {
        web.at("/page", 200, page("Ferry slip vote"))
                .at("/feed", 200, rss(teaser("1", "/page")))
                .at("/other", 200, rss(teaser("a", "/page?utm_source=other")));
        poll(follow("/feed"));
        poll(follow("/other"));

        assertThat(web.asked("/page")).isEqualTo(1);
    }

    @Test
    void aPageThatFailsForNowIsTriedAgain() throws IOException {
        web.at("/page", 502, "").at("/feed", 200, rss(teaser("1", "/page")));
        Followed feed = follow("/feed");
        poll(feed);
        assertThat(now(feed).pending())
                .hasSize(1)
                .first()
                .satisfies(it -> assertThat(it.tries()).isEqualTo(1));

        web.at("/page", 200, page("Ferry slip vote"));
        follower.feeds.update(
                feed.id(),
                it -> it.fetching(it.pending().stream()
                        .map(page -> page.failed(0, time.instant(), "made due"))
                        .toList()));
        follower.watch.once(new Cancellation());

        assertThat(follower.archive.count()).isEqualTo(1);
        assertThat(now(feed).pending()).isEmpty();
    }

    @Test
    void aFeedThatMovedIsFollowedAndOneThatIsGoneIsGivenUp() throws IOException {
        web.at("/old", 308, "", "Location: /new")
                .at("/new", 200, rss(full("1", "/a", "One.")))
                .at("/gone", 410, "");
        Followed moved = follow("/old");
        Followed gone = follow("/gone");
        poll(moved);

        assertThat(now(moved).at()).isEqualTo(web.url("/new"));
        assertThat(now(moved).url()).isEqualTo(web.url("/old"));
        assertThat(now(gone).schedule().stopped()).isTrue();
        assertThat(now(gone).schedule().status()).isEqualTo("HTTP 410");
        assertThat(follow("/gone").schedule().stopped()).isFalse();
    }

    @Test
    void whatIsNoFeedIsSaidSo() throws IOException {
        web.at("/feed", 200, page("We will be back soon"), "Content-Type: application/rss+xml");
        Followed feed = follow("/feed");
        poll(feed);

        assertThat(now(feed).schedule().status()).isEqualTo("NO_FEED");
        assertThat(now(feed).schedule().message())
                .hasValueSatisfying(it -> assertThat(it).contains("no feed"));
    }

    @Test
    void aFeedOutlastsARestart() throws IOException {
        web.at("/feed", 200, rss(full("1", "/a", "One.")));
        Followed feed = follow("/feed");
        poll(feed);

        Feeds again = Feeds.of(follower.archive.folder(), follower.json);

        assertThat(again.find(feed.id())).contains(now(feed));
        assertThat(again.remove(feed.id())).isTrue();
        assertThat(Feeds.of(follower.archive.folder(), follower.json).all()).isEmpty();
    }

    private Followed follow(String path) {
        return follower.feeds.add(web.url(path), time.instant(), Polling.DEFAULT);
    }

    private Followed now(Followed feed) {
        return follower.feeds.find(feed.id()).orElseThrow();
    }

    /** Asks the feed, whether or not it is due. */
    private void poll(Followed feed) throws IOException {
        follower.feeds.update(feed.id(), it -> it.with(it.schedule().resumed(time.instant())));
        follower.watch.once(new Cancellation());
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>T</title>"
                + String.join("", items) + "</channel></rss>";
    }

    private String full(String guid, String path, String text) {
        return item(guid, path, "<content:encoded>&lt;p&gt;" + text + "&lt;/p&gt;</content:encoded>");
    }

    private String teaser(String guid, String path) {
        return item(guid, path, "<description>The council voted…</description>");
    }

    private String item(String guid, String path, String rest) {
        URI link = web.url(path);
        return "<item><guid isPermaLink=\"false\">%s</guid><title>Title %s</title>%s<pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate>%s</item>"
                .formatted(guid, guid, path.isEmpty() ? "" : "<link>" + link + "</link>", rest);
    }

    private static String page(String title) {
        return ("<!doctype html><title>%1$s</title><article><h1>%1$s</h1><p>The council of Marrow Bay voted to close the old"
                        + " ferry slip for repairs, and asked the harbour office to report within three weeks.</p><p>Residents"
                        + " said that the detour by way of Kessel Bridge adds forty minutes to the way to school.</p></article>")
                .formatted(title);
    }
}
