package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class GazetteerTest {

    private static final String PLACE =
            "101\tNeu Quellhausen\tNeu Quellhausen\t\t46.5\t8.25\tP\tPPL\tCH\t\tVS\t\t\t\t16000"
                    + "\t\t900\tEurope/Zurich\t2020-01-01\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void buildsAGazetteerThatAnalysesThenUse() throws IOException {
        Path table = Files.writeString(folder.resolve("XX.txt"), PLACE + "half a line\n");
        Path built = folder.resolve("gazetteer.bin");

        Result build = Run.in(folder).parallax("gazetteer", "build", "-o", built.toString(), table.toString());
        assertThat(build.exit()).isEqualTo(Exit.PARTIAL);
        assertThat(build.err()).contains("XX.txt:2", "1 lines were left out", "[plugins.geo]");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("XX.txt", "gazetteer.bin");

        Files.writeString(folder.resolve("parallax.toml"), "[plugins.geo]\ngazetteer = \"" + built + "\"\n");
        Result found = Run.in(folder)
                .input("{\"id\":\"a\",\"body\":\"A fire in Neu Quellhausen, Switzerland, was put out.\"}\n")
                .parallax("analyze", "--with", "geo", "--format", "geojson", "-");
        assertThat(found.exit()).isZero();
        assertThat(found.lines()).hasSize(3);
        assertThat(found.lines().get(0))
                .startsWith("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"a#10\"")
                .contains("\"coordinates\":[8.25,46.5]");
        assertThat(found.lines().get(2)).isEqualTo("]}");
        assertThat(Run.in(folder).parallax("gazetteer", "info").out()).contains("XX.txt of GeoNames");
    }

    @Test
    void looksUpWhoBearsAName() {
        Result result = Run.in(folder).parallax("gazetteer", "lookup", "new", "york");

        assertThat(result.exit()).isZero();
        assertThat(result.lines().get(0)).contains("US", "geonames.org/");
        assertThat(Run.in(folder).parallax("gazetteer", "lookup", "Nosuchplace").err())
                .contains("No place in the gazetteer is called 'Nosuchplace'");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path prose = Files.writeString(folder.resolve("prose.txt"), "Once upon a time\n");

        Result build = Run.in(folder).parallax("gazetteer", "build", "-o", folder + "/g.bin", prose.toString());
        assertThat(build.exit()).isEqualTo(Exit.FAILURE);
        assertThat(build.err()).contains("prose.txt:1 is no line of a GeoNames table");
        assertThat(folder.resolve("g.bin")).doesNotExist();
        assertThat(Run.in(folder)
                        .parallax("gazetteer", "info", "-g", prose.toString())
                        .err())
                .contains("not a compact gazetteer");
    }

    @Test
    void geojsonNeedsPlaces() {
        Result result = Run.in(folder).input("").parallax("analyze", "--with", "none", "--format", "geojson", "-");

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("needs the layer 'geo'");
    }
}
