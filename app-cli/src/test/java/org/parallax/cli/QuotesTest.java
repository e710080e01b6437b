package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class QuotesTest {

    private static final String PRESS = """
            {"id":"pier","title":"Pier reopens","outlet":"Sable Wire","published":"2026-03-01",\
            "body":"\\u201cWe are glad that the pier is open again,\\u201d harbour master Dana Orrick said on Sunday. \
            The mayor, Ruben Castellane, said that the work had cost twice what was planned."}
            {"id":"rain","title":"Rain","outlet":"Lantern","published":"2026-03-02",\
            "body":"It rained in Port Amber. \\u201cNobody went out to sea,\\u201d a spokeswoman for the port said."}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run run = Run.in(folder);

    @BeforeEach
    void ingest() {
        run = Run.in(folder);
        Result ingested = run.input(PRESS).parallax("ingest", "--with", "quotes,entities", "-");
        assertThat(ingested.exit()).as(ingested.err()).isZero();
    }

    @Test
    void showsWhoSaysWhat() {
        Result all = run.parallax("quotes");

        assertThat(all.exit()).as(all.err()).isZero();
        assertThat(all.out())
                .containsSubsequence(
                        "Rain", "a spokeswoman for the port", "Nobody went out to sea", "Pier reopens", "Dana Orrick")
                .contains("Sable Wire · 2026-03-01 · pier", "direct, “said”", "indirect, “said”");
        assertThat(all.err()).contains("3 quotations in the first 2 of 2 articles");
    }

    @Test
    void findsASpeakerByWholeWordsOfTheName() {
        assertThat(run.parallax("quotes", "--speaker", "orrick").out())
                .contains("We are glad")
                .doesNotContain("Castellane", "Nobody");
        assertThat(run.parallax("quotes", "--speaker", "spokeswoman").out()).contains("Nobody went out");
        assertThat(run.parallax("quotes", "--speaker", "Orr").out()).isEmpty();
        assertThat(run.parallax("search", "speaker:Orrick").out())
                .contains("Pier reopens")
                .doesNotContain("Rain");
        assertThat(run.parallax("facets", "--by", "speaker,entity").out()).contains("Dana Orrick");
    }

    @Test
    void writesLinesForOtherPrograms() {
        assertThat(run.parallax("quotes", "pier", "--json").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"article\":\"pier\"")
                .contains("\"speaker\":\"Dana Orrick\"", "\"kind\":\"direct\"", "\"cue\":\"said\"");
        assertThat(run.parallax("quotes", "pier", "--format", "csv").lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("article,outlet,day,title,");
        assertThat(run.parallax("quotes", "--limit", "0").exit()).isEqualTo(Exit.USAGE);
    }
}
