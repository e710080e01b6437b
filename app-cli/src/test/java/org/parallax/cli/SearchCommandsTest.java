package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class SearchCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void ingest() {
        ingest("a", "Ferry late", "harbour.example");
        ingest("b", "Ferry later", "valley.example");
    }

    private void ingest(String id, String title, String outlet) {
        String line = """
                {"id":"%s","title":"%s","body":"The ferry from Oban was late.","outlet":"%s","published":"2026-04-15"}
                """.formatted(id, title, outlet);
        assertThat(Run.in(folder)
                        .input(line)
                        .parallax("ingest", "--with", "none", "-")
                        .exit())
                .isZero();
    }

    private Result parallax(String... arguments) {
        return Run.in(folder).parallax(arguments);
    }

    @Test
    void aMistakeIsShownAtItsPlace() {
        Result result = parallax("search", "ferry", "tilte:late");
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("  ferry tilte:late\n        ^\n").contains("did you mean: ferry title:late");
    }

    @Test
    void pagesOnFromACursor() {
        Result first = parallax("search", "-n", "1", "--sort", "newest", "ferry");
        assertThat(first.out()).contains("Ferry late");
        String cursor = first.err().replaceAll("(?s).*--after (\\S+).*", "$1");
        Result second = parallax("search", "-n", "1", "--sort", "newest", "--after", cursor, "ferry");
        assertThat(second.out()).contains("Ferry later");
        assertThat(second.err()).doesNotContain("--after");
        assertThat(parallax("search", "--after", "nonsense", "ferry").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void facetsCountAndNameTheirChoices() {
        Result result = parallax("facets", "--by", "outlet,month", "ferry");
        assertThat(result.out()).contains("2 articles have one, 2 different", "1  harbour.example", "2  2026-04");
        Result json = parallax("facets", "--by", "outlet", "--json", "title:later");
        assertThat(json.out()).contains("\"facet\":\"OUTLET\"", "{\"value\":\"valley.example\",\"articles\":1}");
        assertThat(parallax("facets", "--by", "colour").err()).contains("there is no facet 'colour'");
    }

    @Test
    void alertsTellWhatComesInOnce() {
        assertThat(parallax("alerts", "add", "ferries", "title:ferry").exit()).isZero();
        assertThat(parallax("alerts", "list").out()).isEqualTo("ferries  match  title:ferry\n");
        ingest("c", "Ferry again", "harbour.example");
        Result checked = parallax("alerts", "check");
        assertThat(checked.out()).contains("“Ferry again” matches title:ferry").doesNotContain("late");
        assertThat(parallax("alerts", "check").out()).isEmpty();
        assertThat(parallax("alerts", "show", "--json").lines()).hasSize(1);
        assertThat(parallax("alerts", "add", "ferries", "x").exit()).isEqualTo(Exit.USAGE);
        assertThat(parallax("alerts", "add", "other", "tilte:x").err()).contains("did you mean: title:x");
        assertThat(parallax("alerts", "remove", "ferries").exit()).isZero();
        assertThat(parallax("alerts", "remove", "ferries").exit()).isEqualTo(Exit.FAILURE);
    }

    @Test
    void aBackupIsAnArchive() {
        Path copy = folder.resolve("copy");
        assertThat(parallax("archive", "backup", copy.toString()).out()).contains("2 articles copied", "sound");
        assertThat(parallax("search", "--archive", copy.toString(), "later").out())
                .contains("Ferry later");
        assertThat(parallax("archive", "backup", copy.toString()).err()).contains("not empty");
    }
}
