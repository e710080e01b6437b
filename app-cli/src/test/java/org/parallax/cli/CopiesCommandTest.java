package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class CopiesCommandTest {

    private static final String WIRE =
            "The harbour board of Port Sable said on Monday that the ferry Amber will sail again"
                    + " before the end of the month, once two new pumps have been fitted and the hull has been looked at.";
    private static final String PRESS = """
            {"id":"wire","title":"=HYPERLINK(\\"x\\")","outlet":"Sable Wire","published":"2026-03-01","body":"%s"}
            {"id":"long","title":"A week in Port Sable","outlet":"Lantern","published":"2026-03-02",\
            "body":"It was a quiet week on the quays, and the market opened late on two days out of five. %s Shopkeepers were not so sure."}
            {"id":"other","title":"Rain","body":"It rained in Port Amber, and nobody at all went out to sea that day, or the next."}
            """.formatted(WIRE, WIRE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsThePassagesThatAnArticleShares() {
        Run run = ingested();

        Result result = run.parallax("copies", "long");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("A week in Port Sable", "contains", "100 %", "Sable Wire", "shared with wire");
        assertThat(result.out()).contains("there at", "The harbour board of Port Sable said on Monday");
        assertThat(run.parallax("copies", "other").out()).contains("No other article");
        assertThat(run.parallax("copies", "nothing").exit()).isEqualTo(Exit.FAILURE);
    }

    @Test
    void writesLinesForOtherPrograms() {
        Run run = ingested();

        Result json = run.parallax("copies", "--json", "long");
        assertThat(json.lines())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .startsWith("{\"id\":\"wire\",\"relation\":\"contains\",\"similarity\":1.0")
                        .contains("\"passages\":[{\"span\":["));
        Result csv = run.parallax("copies", "--format", "csv", "long");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv.lines().get(0)).startsWith("id,of,relation,similarity,original,outlet,day,title,start,end,");
        assertThat(csv.lines().get(1))
                .startsWith("long,wire,contains,1.0000,false,Sable Wire,2026-03-01,\"'=HYPERLINK(");
        assertThat(run.parallax("copies", "--format", "xml", "long").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void showsHowATextChanged() {
        Run run = Run.in(folder);
        String line = "{\"url\":\"https://harbour.example/ferry\",\"title\":\"%s\",\"body\":\"%s\"}\n";
        run.input(line.formatted("Ferry sinks", "Some 1,200 people were aboard on Monday."))
                .parallax("ingest", "--with", "none", "-");
        run.input(line.formatted(
                        "Ferry runs aground",
                        "Some 1,250 people were aboard on Monday.\\nCorrection: the ferry did not sink."))
                .parallax("ingest", "--with", "none", "-");

        Result result = run.parallax("versions", "https://harbour.example/ferry");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("first read", "correction, headline, 1,200 → 1,250")
                .contains("Ferry [-sinks-]{+runs aground+}")
                .contains("Some [-1,200-]{+1,250+} people were aboard");
        assertThat(result.err()).contains("2 versions");
        Result json = run.parallax("versions", "--json", "https://harbour.example/ferry");
        assertThat(json.lines())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .contains("\"headline\":true", "\"figures\":[{\"before\":\"1,200\",\"after\":\"1,250\"}]"));
        assertThat(run.parallax("versions", "https://harbour.example/none").exit())
                .isEqualTo(Exit.FAILURE);
    }

    private Run ingested() {
        Run run = Run.in(folder).input(PRESS);
        Result result = run.parallax("ingest", "--with", "duplicates", "-");
        assertThat(result.exit()).as(result.err()).isZero();
        return run;
    }
}
