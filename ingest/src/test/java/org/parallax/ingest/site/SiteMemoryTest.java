package org.parallax.ingest.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.ingest.Intake;
import org.parallax.ingest.TestPages;
import org.parallax.ingest.site.SiteMemory.Page;

/** Pages of invented sites whose frame shows only where two of them are held side by side. */
class SiteMemoryTest {

    private static final String SHOP = """
            Brass lanterns for every window of the house

            Tide tables and a moon calendar for the season

            A winter of fog horns on two long-playing records

            Postcards of lights that no longer burn
            """;
    private static final String MENU = """
            The Lamp Room Letter
            Harbour Watch
            Keepers Remembered
            Sea Stories
            """;
    private static final String FERRY = """
            Ferry to Low Skerry sails again after a month

            The ferry to Low Skerry sailed again on Monday, a month after a rope had wound itself around both of her screws.

            Forty islanders and a priest were waiting on the pier, some of them with suitcases packed in the autumn.

            The company has bought a diving suit, so that the next rope need not wait for a diver from the mainland.
            """;
    private static final String GULLS = """
            Gulls learn to open the bakery door at Port Anders

            The gulls of Port Anders have found out that the door of the bakery opens to anything that weighs a kilogram.

            The baker has lost eleven loaves since Friday and has put a bell on the door, which the gulls seem to enjoy.

            A ladder has been ordered, for reasons that the baker did not want to see in print before the weekend.
            """;
    private static final String BRIEF = """
            Pilot boat gets a new engine

            The pilot boat of Port Anders gets a new engine in May, and until then the old one is started with a hammer.
            """;

    private final List<Page> learned = new ArrayList<>();

    private static String dump(String... articles) {
        return MENU + "\n" + String.join("\n" + SHOP + "\n", articles) + "\n" + SHOP;
    }

    private static String html(String title, String... paragraphs) {
        return "<html><head><title>" + title + "</title><link rel=canonical href=https://lamproom.example/"
                + title.length() + "></head><body><div class=story><h1>" + title + "</h1><p>"
                + String.join("</p><p>", paragraphs) + "</p></div></body></html>";
    }

    private Intake intake(SiteMemory memory) {
        return Intake.of(Intake.bundled(), problem -> {}, InputStream.nullInputStream(), memory);
    }

    private static List<Article> read(Intake intake, String name, String text) {
        try (Stream<Reading> readings = intake.read(TestPages.page(name, text.getBytes(UTF_8)))) {
            return readings.map(Reading::article).toList();
        }
    }

    private static List<String> words(List<Article> articles) {
        return articles.stream()
                .map(it -> it.title().orElse("") + "\n" + it.body())
                .toList();
    }

    private static String article(String text) {
        return text.strip().replaceFirst("\n\n", "\n");
    }

    @Test
    void theSecondPageOfASiteIsCutWithWhatTheFirstOneShowed() {
        String second = dump(GULLS);
        assertThat(words(read(intake(new SiteMemory()), "b.txt", second))).isNotEqualTo(List.of(article(GULLS)));

        Intake intake = intake(new SiteMemory());
        read(intake, "a.txt", dump(FERRY));

        assertThat(words(read(intake, "b.txt", second))).containsExactly(article(GULLS));
    }

    @Test
    void whatWasLearnedHelpsALaterRun() {
        read(intake(new SiteMemory(learned::add)), "a.txt", dump(FERRY));

        SiteMemory later = new SiteMemory();
        Collections.reverse(learned);
        learned.forEach(later::recall);

        assertThat(words(read(intake(later), "b.txt", dump(GULLS)))).containsExactly(article(GULLS));
    }

    @Test
    void anArticleOnTwoPagesOfASiteStays() {
        Intake intake = intake(new SiteMemory());
        read(intake, "a.txt", dump(FERRY, BRIEF));
        read(intake, "b.txt", dump(FERRY));

        assertThat(words(read(intake, "c.txt", dump(GULLS, FERRY, BRIEF))))
                .containsExactly(article(GULLS), article(FERRY), article(BRIEF));
    }

    @Test
    void aPageReadAgainIsCutAsTheFirstTime() {
        SiteMemory memory = new SiteMemory(learned::add);
        List<String> first = words(read(intake(memory), "a.txt", dump(FERRY)));
        List<String> second = words(read(intake(memory), "b.txt", dump(GULLS)));

        assertThat(words(read(intake(memory), "a.txt", dump(FERRY)))).isEqualTo(first);
        assertThat(words(read(intake(memory), "b.txt", dump(GULLS)))).isEqualTo(second);
        assertThat(learned).hasSize(2);
        assertThat(memory.pages()).extracting(Page::number).containsExactly(1, 2);
    }

    @Test
    void aParagraphThatEachReportOnAnAffairRepeatsStays() {
        String background = "The bridge has been closed since March, when inspectors found cracks in two of its piers.";
        Intake intake = intake(new SiteMemory());
        read(
                intake,
                "a.html",
                html(
                        "Bridge talks begin",
                        "Talks about the bridge began on Monday and will last a week.",
                        background,
                        "The mayor hopes for a decision before the summer, and so do the taxi drivers."));

        List<Article> second = read(
                intake,
                "b.html",
                html(
                        "Bridge talks end early",
                        "Talks about the bridge ended on Tuesday, when the coffee ran out and the mayor went home.",
                        background,
                        "They are to go on when the town hall has ordered more of both coffee and patience."));

        assertThat(second).singleElement().satisfies(it -> assertThat(it.body()).contains(background));
    }

    @Test
    void anAppealBetweenTheParagraphsOfHtmlGoes() {
        String appeal =
                "If these letters are worth a lamp of oil to you, your monthly gift keeps our supporters' room lit.";
        String first = "The keeper of Gull Rock has handed in his keys after thirty years and two shipwrecks.";
        String second = "His successor, a machine, did not answer when it was asked how it liked the view.";
        Intake intake = intake(new SiteMemory());
        read(
                intake,
                "a.html",
                html(
                        "Fog",
                        "Fog lay on the sound all week, and nobody in Port Anders saw the other side.",
                        appeal,
                        "On Sunday it lifted for an hour, and the other side had not changed at all."));

        assertThat(read(intake, "b.html", html("Keeper of Gull Rock leaves", first, appeal, second)))
                .singleElement()
                .satisfies(it -> assertThat(it.body()).isEqualTo(first + "\n\n" + second));
    }

    @Test
    void sitesDoNotTeachEachOther() {
        Intake intake = intake(new SiteMemory());
        read(intake, "a.txt", dump(FERRY));

        assertThat(words(read(intake, "b.txt", "Sea Stories\n\n" + GULLS))).containsExactly(article(GULLS));
    }
}
