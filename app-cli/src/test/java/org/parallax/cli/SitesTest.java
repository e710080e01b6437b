package org.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run learns of a site's frame helps the next one, through the archive. */
class SitesTest {

    private static final String FRAME = """

            Brass lanterns for every window of the house

            Tide tables and a moon calendar for the season

            A winter of fog horns on two long-playing records

            Postcards of lights that no longer burn

            """;
    private static final String FERRY = """
            Ferry to Low Skerry sails again after a month

            The ferry to Low Skerry sailed again on Monday, a month after a rope had wound itself around both of her screws.

            Forty islanders and a priest were waiting on the pier, some of them with suitcases packed in the autumn.
            """;
    private static final String GULLS = """
            Gulls learn to open the bakery door at Port Anders

            The gulls of Port Anders have found out that the door of the bakery opens to anything that weighs a kilogram.

            The baker has lost eleven loaves since Friday and has put a bell on the door, which the gulls seem to enjoy.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path page(String name, String article) throws IOException {
        String menu = "The Lamp Room Letter\nHarbour Watch\nKeepers Remembered\nSea Stories\n\n";
        return Files.writeString(folder.resolve(name), menu + article + FRAME);
    }

    private String ingest(Path page) {
        return Run.in(folder)
                .parallax("ingest", "--with", "none", "--json", page.toString())
                .out();
    }

    private String stored() {
        return Run.in(folder).parallax("search", "--json", "").out();
    }

    @Test
    void aLaterRunKnowsTheFrame() throws IOException {
        ingest(page("a.txt", FERRY));
        ingest(page("b.txt", GULLS));

        assertThat(Run.in(folder).parallax("search", "title:bakery").out())
                .contains("Gulls learn to open the bakery door");
        assertThat(stored().lines().filter(it -> it.contains("Gulls learn"))).hasSize(1);
        assertThat(Run.in(folder).parallax("search", "title:calendar").out()).doesNotContain("calendar");
    }

    @Test
    void aLineCutOffByACrashIsLeftOut() throws IOException {
        ingest(page("a.txt", FERRY));
        Path sites = folder.resolve(".local/share/parallax/archive/sites.jsonl");
        List<String> before = Files.readAllLines(sites, UTF_8);
        Files.writeString(sites, "{\"page\":2,\"ke", APPEND);

        ingest(page("b.txt", GULLS));

        assertThat(Files.readAllLines(sites, UTF_8)).hasSize(2).startsWith(before.get(0));
        assertThat(Run.in(folder).parallax("search", "title:bakery").out()).contains("Gulls learn");
    }

    @Test
    void aStoredArticleIsExplainedFromItsPage() throws IOException {
        Path page = Files.writeString(
                folder.resolve("rock.txt"),
                "Lighthouse keeper on Gull Rock retires\n\nBy Ewan Petrel\n21 August 2019\n\n"
                        + FERRY.substring(FERRY.indexOf("\n\n") + 2));
        ingest(page);
        String id = Run.in(folder)
                .parallax("search", "title:lighthouse")
                .lines()
                .get(1)
                .replaceAll(".* ", "");

        for (String[] command : List.of(
                new String[] {"show", "--explain", id},
                new String[] {"show", "--explain", "--layers", "none", "--file", page.toString()})) {
            assertThat(Run.in(folder).parallax(command).lines())
                    .anyMatch(it -> it.contains("title  ") && it.contains("line 1 “Lighthouse keeper"))
                    .anyMatch(it -> it.contains("authors") && it.contains("line 3 “By Ewan Petrel”, a byline"))
                    .anyMatch(it -> it.contains("2019-08-21") && it.contains("line 4 “21 August 2019”, a date"))
                    .anyMatch(it -> it.contains("body") && it.contains("lines 6 to 8, up to the end of the page"));
        }
    }

    @Test
    void analyzeSaysWhereFieldsOfHtmlCameFrom() throws IOException {
        Path page = Files.writeString(
                folder.resolve("rock.html"),
                "<html><head><title>Keeper retires</title><meta name=author content='Ewan Petrel'></head><body><h1>Keeper retires"
                        + "</h1><p>The keeper of the lighthouse on Gull Rock has retired after thirty years without a dark night.</p>"
                        + "</body></html>");

        assertThat(Run.in(folder)
                        .parallax("analyze", "--with", "none", "--explain", page.toString())
                        .out())
                .contains("\"evidence\":[")
                .contains("{\"field\":\"authors\",\"source\":\"meta author\"}");
    }
}
