package org.parallax.ingest.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Problem;
import org.parallax.api.source.Resource;
import org.parallax.ingest.Intake;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.ingest.resource.Resources;

class ListReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void opmlWithFolders() throws IOException {
        List<Listed> feeds = read("""
                <?xml version="1.0"?><opml version="2.0"><head><title>Press</title></head><body>
                <outline text="North"><outline type="rss" text="The Courier" xmlUrl="https://courier.example/rss?a=1&amp;b=2"/>
                <outline type="rss" text="broken"/></outline>
                <outline type="rss" title="Ledger" text="l" xmlUrl="http://ledger.example/atom"/>
                <outline type="rss" text="File" xmlUrl="file:/etc/passwd"/>
                </body></opml>
                """);

        assertThat(feeds).extracting(Listed::kind).containsOnly(Kind.FEED);
        assertThat(feeds).extracting(it -> it.title().orElseThrow()).containsExactly("The Courier", "Ledger");
        assertThat(feeds.get(0).address()).hasToString("https://courier.example/rss?a=1&b=2");
        assertThat(codes()).containsExactly("BAD_URL", "BAD_SCHEME");
    }

    @Test
    void newsSitemapAndItsIndex() throws IOException {
        Listed page = read("""
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                          xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://courier.example/1</loc>
                          <n:news><n:publication><n:name>The Courier</n:name><n:language>en</n:language></n:publication>
                          <n:publication_date>2024-02-03T04:05:06Z</n:publication_date><n:title>Ferry back</n:title></n:news>
                        </url></urlset>
                        """).get(0);
        assertThat(page.kind()).isEqualTo(Kind.PAGE);
        assertThat(page.title()).contains("Ferry back");
        assertThat(page.outlet()).contains("The Courier");
        assertThat(page.language()).contains("en");
        assertThat(page.published()).isPresent();

        assertThat(read("<sitemapindex><sitemap><loc>https://courier.example/a.xml</loc></sitemap></sitemapindex>"))
                .extracting(Listed::kind)
                .containsExactly(Kind.LIST);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aPageWithAddressesOfItsImagesInLinesOfTheirOwnIsNone() {
        String page = """
                <!doctype html><html><head><title>Ferry back</title><link rel="preload" as="image" imagesrcset="
                https://images.courier.example/ferry.jpg?w=288
                https://images.courier.example/ferry.jpg?w=576
                https://images.courier.example/ferry.jpg?w=1152"></head><body><p>The ferry is back.</p></body></html>
                """;

        assertThat(ListReader.isList(page.getBytes(UTF_8))).isFalse();
    }

    @Test
    void linesOfUrlsOfCommonCrawlAndOfGdelt() throws IOException {
        assertThat(read("# pages\n\nhttps://courier.example/1\r\nhttp://courier.example/2\n"))
                .extracting(it -> it.address().toString())
                .containsExactly("https://courier.example/1", "http://courier.example/2");
        assertThat(read("crawl-data/CC-NEWS/2024/01/CC-NEWS-20240101005300-01234.warc.gz\n"))
                .containsExactly(Listed.bare(
                        1,
                        Kind.ARCHIVE,
                        URI.create("https://data.commoncrawl.org/crawl-data/CC-NEWS/2024/01/"
                                + "CC-NEWS-20240101005300-01234.warc.gz")));
        assertThat(read("150383 297a16b493de7cf6ca809a7cc31d0b93 http://data.gdelt.example/2.export.CSV.zip\n"))
                .extracting(Listed::kind)
                .containsExactly(Kind.LIST);
        assertThat(read("410412347\t20150218\tUSA\t1\thttps://courier.example/3\n"))
                .extracting(it -> it.address().toString())
                .containsExactly("https://courier.example/3");
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsReported() throws IOException {
        assertThat(read("https://courier.example/1\nftp://courier.example/\nhttp://news.example@127.0.0.1/\nnot one\n"
                        + "https://courier.example/a b\nhttps://" + "a".repeat(200_000)
                        + "\nhttps://courier.example/%zz\n"))
                .hasSize(1);
        assertThat(codes()).containsExactly("BAD_SCHEME", "BAD_URL", "BAD_URL", "BAD_URL", "BAD_URL", "BAD_URL");
    }

    @Test
    void addressesThatMeanTheSameHaveOneKey() throws IOException {
        assertThat(read("https://courier.example/f\nhttps://COURIER.example:443/f#x\nHTTPS://courier.example/f\n"))
                .extracting(Listed::key)
                .containsOnly("https://courier.example/f");
    }

    @Test
    void ingestSaysWhatHasToBeFetched() {
        Intake intake = Intake.of(Intake.bundled(), problems::add);
        assertThat(intake.read(resource("https://courier.example/1\nhttps://courier.example/1\nnot one\n"))
                        .count())
                .isZero();

        assertThat(codes()).containsExactly("FETCH_NEEDED", "DUPLICATE_ID", "BAD_URL");
        assertThat(intake.tally().records()).isEqualTo(3);
        assertThat(intake.tally().skipped()).isEqualTo(1);
        assertThat(intake.tally().duplicates()).isEqualTo(1);
        assertThat(intake.tally().damaged()).isEqualTo(1);
    }

    private List<Listed> read(String text) throws IOException {
        Resource resource = resource(text);
        assertThat(ListReader.isList(resource.head())).isTrue();
        try (ListReader list = ListReader.of(resource, 1 << 20, problems::add)) {
            return list.entries().toList();
        }
    }

    private static Resource resource(String text) {
        return Resources.bytes(
                URI.create("file:/lists/list"), text.getBytes(UTF_8), Optional.empty(), Optional.empty());
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }
}
