package org.parallax.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Problem;
import org.parallax.api.article.Published;
import org.parallax.api.source.Resource;
import org.parallax.ingest.resource.Resources;

class FeedReaderTest {

    private static final URI WHERE = URI.create("https://courier.example/feeds/news.xml");
    private static final String ITEM =
            "<item><title>Story %d</title><link>https://courier.example/%d</link><description>Text %d.</description></item>";

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void rss091WithItsDocumentTypeAndEntitiesOfHtml() throws IOException {
        FeedReader reader = open("rss091.xml");
        List<FeedItem> items = reader.items().toList();

        assertThat(items)
                .extracting(it -> it.title().orElseThrow())
                .containsExactly("Ferry returns to café pier", "Bread & fuel");
        assertThat(items).allMatch(it -> !it.full());
        assertThat(reader.feed().language()).contains("en-US");
        assertThat(codes()).containsExactly("BAD_XML");
    }

    @Test
    void rss10HasItsItemsBesideTheChannel() throws IOException {
        FeedItem item = only(open("rss10.xml"));

        assertThat(item.id()).contains("http://plainledger.example/a");
        assertThat(item.authors()).containsExactly("Ana Sorel", "Tom Writ");
        assertThat(item.published().flatMap(Published::instant)).contains(Instant.parse("2024-03-02T07:15:00Z"));
        assertThat(item.categories()).containsExactly("Economy");
        assertThat(item.full()).isTrue();
        assertThat(item.text().map(Markup::paragraphs))
                .contains("Eight cranes stood still.\n\nOwners lose 1.3m a day.");
    }

    @Test
    void rss20WithModules() throws IOException {
        FeedReader reader = open("rss20.xml");
        List<FeedItem> items = reader.items().toList();

        assertThat(reader.feed().title()).contains("Valley & Dale Review");
        assertThat(reader.feed().site()).contains(URI.create("https://valley.example"));
        assertThat(reader.feed().pause()).contains(Duration.ofHours(1));
        assertThat(items).extracting(FeedItem::full).containsExactly(true, false);
        assertThat(items.get(0).id()).contains("https://valley.example/?p=812");
        assertThat(items.get(0).image()).contains(URI.create("https://valley.example/dam.jpg"));
        assertThat(items.get(1).authors()).containsExactly("Rob Lant");
        assertThat(items.get(1).published().map(Published::day)).hasToString("Optional[2024-05-14]");
    }

    @Test
    void relativeLinksFollowTheBase() throws IOException {
        assertThat(open("atom10.xml").items())
                .extracting(it -> it.link().orElseThrow().toString())
                .containsExactly("https://northwire.example/news/1", "https://northwire.example/news/2");
        assertThat(only(feed("<rss><channel><item><title>t</title><link>?p=2</link></item></channel></rss>"))
                        .link())
                .contains(URI.create("https://courier.example/feeds/news.xml?p=2"));
    }

    @Test
    void atomTellsContentFromSummary() throws IOException {
        List<FeedItem> items = open("atom10.xml").items().toList();

        assertThat(items.get(0).content().map(Markup::paragraphs)).contains("Erster Absatz & mehr.\n\nZweiter Absatz.");
        assertThat(items.get(0).language()).contains("de");
        assertThat(items).extracting(FeedItem::full).containsExactly(true, false);
        assertThat(only(open("atom03.xml")).text().map(Markup::paragraphs))
                .contains("The bridge opened.\nNobody came.");
        assertThat(only(open("atom-prefixed.xml")).title()).contains("Prefixed entry");
    }

    @Test
    void jsonFeed() throws IOException {
        List<FeedItem> items = open("feed.json").items().toList();

        assertThat(items).extracting(it -> it.id().orElseThrow()).containsExactly("m1", "2", "3");
        assertThat(items.get(1).text().map(Markup::paragraphs)).contains("One.\n\nTwo < three.");
        assertThat(items).extracting(FeedItem::full).containsExactly(true, true, false);
    }

    @Test
    void whatIsNotWellFormedIsReadOnLeniently() throws IOException {
        assertThat(open("undeclared.xml").items())
                .extracting(it -> it.text().map(Markup::paragraphs).orElse(""))
                .containsExactly("Not escaped.\n\nAt all.", "Twice escaped.\n\nSecond.");
        assertThat(only(open("windows-1251.xml")).title()).contains("Мост открыт");
        assertThat(codes()).containsOnly("BAD_XML");
    }

    @Test
    void aCutFeedKeepsTheItemsBeforeTheCut() throws IOException {
        String whole = "<rss><channel>" + ITEM.formatted(1, 1, 1) + ITEM.formatted(2, 2, 2) + ITEM.formatted(3, 3, 3);
        for (int cut = whole.lastIndexOf("<item>") + 7; cut < whole.length(); cut++) {
            problems.clear();
            assertThat(titles(whole.substring(0, cut))).containsExactly("Story 1", "Story 2");
            assertThat(codes()).containsExactly("TRUNCATED");
        }
    }

    @Test
    void aDamagedItemCostsItselfOnly() throws IOException {
        assertThat(titles("<rss><channel>" + ITEM.formatted(1, 1, 1) + "<item/>" + ITEM.formatted(3, 3, 3)
                        + "</channel></rss>"))
                .containsExactly("Story 1", "Story 3");
        assertThat(titles("<rss><channel>" + ITEM.formatted(1, 1, 1) + "<item><description>" + "<b>".repeat(50_000)
                        + "x" + "</b>".repeat(50_000) + "</description></item>" + ITEM.formatted(3, 3, 3)
                        + "</channel></rss>"))
                .containsExactly("Story 1", "Story 3");
        assertThat(codes()).containsExactly("EMPTY_RECORD", "TOO_DEEP");
        assertThat(problems).extracting(Problem::subject).containsOnly(WHERE + "#item=2");
    }

    @Test
    void entitiesAreNeverExpanded() throws IOException {
        assertThat(titles(
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:/etc/passwd\">]><rss><channel><item><title>&x;</title>"
                                + "</item></channel></rss>"))
                .isEmpty();
        assertThat(codes()).containsExactly("ENTITY");
    }

    @Test
    void twoFeedsInOneFileAreBothRead() throws IOException {
        String one = "<?xml version='1.0'?><rss><channel>" + ITEM.formatted(1, 1, 1) + "</channel></rss>";
        assertThat(titles(one + one.replace("Story 1", "Story 2"))).containsExactly("Story 1", "Story 2");
        assertThat(codes()).containsExactly("BAD_XML");
    }

    @Test
    void addressesOtherThanOfTheWebAreLeftOut() throws IOException {
        assertThat(only(feed(
                                "<rss><channel><item><title>t</title><link>javascript:alert(1)</link></item></channel></rss>"))
                        .link())
                .isEmpty();
        assertThat(codes()).containsExactly("BAD_URL");
    }

    @Test
    void aChangedByteCostsOneItemAtMost() throws IOException {
        StringBuilder whole = new StringBuilder("<rss version=\"2.0\"><channel><title>The Courier</title>");
        for (int i = 1; i <= 20; i++) {
            whole.append(ITEM.formatted(i, i, i).replace("Text", "The tram came late again. ".repeat(20)))
                    .append('\n');
        }
        byte[] bytes = whole.append("</channel></rss>").toString().getBytes(UTF_8);
        Random random = new Random(7);
        int rounds = 5_000;
        int good = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] mutant = bytes.clone();
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            good += of(mutant).items().count() >= 18 ? 1 : 0;
        }
        assertThat(good).isGreaterThanOrEqualTo(rounds * 99 / 100);
    }

    private List<String> titles(String text) throws IOException {
        return feed(text).items().map(it -> it.title().orElse("")).toList();
    }

    private FeedReader feed(String text) throws IOException {
        return of(text.getBytes(UTF_8));
    }

    private FeedReader open(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FeedReaderTest.class.getResourceAsStream(name), name)) {
            return of(in.readAllBytes());
        }
    }

    private FeedReader of(byte[] bytes) throws IOException {
        Resource resource = Resources.bytes(WHERE, bytes, Optional.empty(), Optional.empty());
        return FeedReader.of(resource, 16 << 20, problems::add);
    }

    private static FeedItem only(FeedReader reader) {
        List<FeedItem> items = reader.items().toList();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).distinct().toList();
    }
}
