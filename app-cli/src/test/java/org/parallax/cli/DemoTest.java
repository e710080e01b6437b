package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.terminal.Width;

class DemoTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsWhatThePlatformIsFor() {
        Result result = Run.in(folder).parallax("demo");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("dumps/anvilpost.example-front.txt")
                .contains("the same words")
                .contains("Dockers halt Spanish port of Vigo")
                .contains("Hungary")
                .containsPattern("Meridian Wire +→ The Plain Ledger")
                .contains("+ 900 moved to safety as Wye spills over in Hereford")
                .contains("parallax search --archive")
                .doesNotContain("\u001b");
        assertThat(result.lines()).allMatch(it -> Width.of(it) <= 100 || it.contains("--archive"));
    }
}
