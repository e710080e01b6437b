package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;

class CompareTest {

    private static final String PRESS = """
            {"id":"m1","title":"Fire destroys Marlow Street mill in Thornbury","outlet":"courier.example","published":"2026-03-02","body":"A fire destroyed the old Pellam cotton mill in Marlow Street, Thornbury, on Monday night. Forty firefighters fought the flames until dawn, fire chief Dana Orrick said."}
            {"id":"m2","title":"Thornbury mill burns to the ground","outlet":"ledger.example","published":"2026-03-03","body":"A fire ravaged the old Pellam cotton mill in Marlow Street, Thornbury, on Monday night. =Weavers had warned for years that the wooden stairs of the carding hall would never hold."}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void ingest() {
        assertThat(Run.in(folder)
                        .input(PRESS)
                        .parallax("ingest", "--with", "stories,sentences", "-")
                        .exit())
                .isZero();
    }

    private Result parallax(String... arguments) {
        return Run.in(folder).parallax(arguments);
    }

    @Test
    void outletByOutlet() {
        assertThat(parallax("compare", "m1").out())
                .contains("2 articles by 2 tellers", "\"destroyed\" (courier.example) / \"ravaged\" (ledger.example)")
                .contains("without one like it elsewhere", "carding hall", "[m2 ")
                .contains("Nothing is said from these layers")
                .doesNotContain("did not report");
        assertThat(parallax("compare", "none").err()).contains("no story none");
    }

    @Test
    void asJsonAndAsASheetWithoutFormulas() {
        assertThat(parallax("compare", "m1", "--json").lines())
                .singleElement()
                .asString()
                .contains("\"story\":\"m1\"", "\"ground\":\"place\"");
        assertThat(parallax("compare", "m1", "--format", "csv").lines())
                .first()
                .isEqualTo("statement,teller,about,value,article,start,end,sentence");
        assertThat(parallax("compare", "m1", "--format", "csv").out())
                .contains("only-here,ledger.example,,,m2,", ",'=Weavers had warned");
    }
}
