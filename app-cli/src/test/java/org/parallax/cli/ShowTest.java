package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class ShowTest {

    private static final String HOSTILE =
            "{\"id\":\"h1\",\"title\":\"Ferry \\u001b]0;owned\\u0007 late\",\"body\":\"The \\u202eferry\\u009b2J from Oban was late.\","
                    + "\"outlet\":\"Evil \\u001b[2J Post\",\"layers\":{\"acme.words\":[{\"span\":[0,5],\"value\":\"a \\u001b[31m b\"}]}}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void controlCharactersNeverReachTheTerminal() {
        Run run = Run.in(folder).input(HOSTILE);
        assertThat(run.parallax("ingest", "--with", "none", "-").exit()).isZero();
        for (String[] command : new String[][] {{"show", "h1"}, {"search", "ferry"}, {"search", ""}}) {
            Result result = run.parallax(command);
            assertThat(result.exit()).isZero();
            assertThat(result.out()
                            .codePoints()
                            .filter(it -> it != '\n' && (Character.isISOControl(it) || it == 0x202e)))
                    .isEmpty();
            assertThat(result.out()).contains("\\x1b]0;owned\\x07");
        }
    }

    @Test
    void findingsAreSetOffWithoutColourToo() {
        Run run = Run.in(folder).input("{\"id\":\"a\",\"title\":\"News\",\"body\":\"Talks in Budapest went on.\"}\n");
        run.parallax("ingest", "-");
        Result plain = run.parallax("show", "--layers", "geo", "a");
        assertThat(plain.out()).contains("Talks in [Budapest]g went on.").contains("Budapest, HU");
        Result colour = Run.in(folder).with("CLICOLOR_FORCE", "1").parallax("show", "--layers", "geo", "a");
        assertThat(colour.out()).contains("Talks in \u001b[36mBudapest\u001b[0m went on.");
        Result neither = Run.in(folder)
                .with("CLICOLOR_FORCE", "1")
                .with("NO_COLOR", "1")
                .parallax("show", "--layers", "geo", "a");
        assertThat(neither.out()).doesNotContain("\u001b");
    }

    @Test
    void whatWasLeftOutIsALineForEachReason() {
        String menu = "{\"span\":[0,14],\"value\":{\"text\":\"Home News\",\"length\":9,\"reason\":\"outside\"}},";
        Run run = Run.in(folder)
                .input(
                        "{\"id\":\"a\",\"body\":\"Talks went on.\",\"layers\":{\"left-out\":[" + menu.repeat(60)
                                + "{\"span\":[0,14],\"value\":{\"text\":\"Donate now\",\"length\":4000,\"reason\":\"appeal\"}}]}}\n");
        run.parallax("ingest", "--with", "none", "-");
        assertThat(run.parallax("show", "a").out().lines())
                .contains("left-out", "  outside  60  pieces    540  characters  Home News")
                .contains("  appeal    1  piece   4,000  characters  Donate now")
                .contains("  Talks went on.");
    }

    @Test
    void anUnknownIdIsAnsweredWithWhereToFindOne() {
        Run run = Run.in(folder).input("{\"id\":\"a\",\"body\":\"Talks went on.\"}\n");
        run.parallax("ingest", "--with", "none", "-");
        Result result = run.parallax("show", "b");
        assertThat(result.exit()).isEqualTo(Exit.FAILURE);
        assertThat(result.err()).contains("no article 'b'").contains("search");
        assertThat(run.parallax("show").exit()).isEqualTo(Exit.USAGE);
    }
}
