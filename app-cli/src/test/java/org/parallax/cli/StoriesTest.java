package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class StoriesTest {

    private static final String PRESS = """
            {"id":"m1","title":"Fire destroys Marlow Street mill in Thornbury","outlet":"courier.example","published":"2026-03-02","body":"A fire destroyed the old Pellam cotton mill in Marlow Street, Thornbury, on Monday night. Forty firefighters fought the flames until dawn, fire chief Dana Orrick said."}
            {"id":"m2","title":"=Thornbury mill burns to the ground","outlet":"ledger.example","published":"2026-03-03","body":"Thornbury's Pellam mill burned down overnight. Dana Orrick, who leads the fire brigade, said that forty firefighters had been at the scene in Marlow Street."}
            {"id":"x1","title":"Theatre opens its season","outlet":"gazette.example","published":"2026-03-03","body":"The Felsgrund theatre opened its season with a comedy on Tuesday."}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void ingest() {
        assertThat(Run.in(folder)
                        .input(PRESS)
                        .parallax("ingest", "--with", "stories", "-")
                        .exit())
                .isZero();
    }

    private Result parallax(String... arguments) {
        return Run.in(folder).parallax(arguments);
    }

    @Test
    void storiesAreListed() {
        assertThat(parallax("stories").out()).contains("2  2 outlets  2026-03-02 to 2026-03-03  m1");
        assertThat(parallax("stories", "--json").lines())
                .singleElement()
                .asString()
                .contains("\"story\":\"m1\"");
        assertThat(parallax("stories", "--since", "2026-03-04").out()).isBlank();
        assertThat(parallax("stories", "--since", "soon").exit()).isEqualTo(Exit.USAGE);
        assertThat(parallax("stories", "--format", "xml").err()).contains("--format must be one of csv, jsonl");
    }

    @Test
    void aStoryNamesThoseOfWhomNothingIsInOurSources() {
        assertThat(parallax("story", "m1").out())
                .contains("2 articles, 2 outlets", "2026-03-02  1", "not in our sources", "gazette.example")
                .doesNotContain("not covered");
        assertThat(parallax("story", "m1", "--json").out()).contains("\"notInOurSources\":[\"gazette.example\"]");
        assertThat(parallax("story", "none").err()).contains("no story none is in the archive");
    }

    @Test
    void sheetsHoldNoFormulas() {
        assertThat(parallax("story", "m1", "--format", "csv").lines())
                .hasSize(3)
                .first()
                .isEqualTo("story,article,day,outlet,title,url,similarity");
        assertThat(parallax("story", "m1", "--format", "csv").out()).contains(",'=Thornbury mill");
        assertThat(parallax("stories", "--format", "csv").out()).startsWith("story,title,articles,first,last,outlets");
    }
}
