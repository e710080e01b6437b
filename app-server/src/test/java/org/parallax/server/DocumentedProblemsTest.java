package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.server.http.ProblemType;

/** The problems in {@code docs/server.md} are those there are. */
class DocumentedProblemsTest {

    @Test
    void areAllThereAre() throws IOException {
        List<String> documented = new ArrayList<>();
        Files.readAllLines(Path.of("../docs/server.md")).stream()
                .filter(it -> it.matches("\\| `[a-z-]+` \\| [45][0-9]{2} \\|.*"))
                .forEach(it -> documented.add(it.replaceAll("\\| `([a-z-]+)` \\| ([0-9]+) .*", "$1 $2")));
        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(ProblemType.values())
                        .map(it -> it.code() + " " + it.status())
                        .toList());
    }
}
