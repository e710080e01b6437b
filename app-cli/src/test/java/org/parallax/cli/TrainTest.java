package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class TrainTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void learnsFromLabelledArticles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String ship : List.of("Zarnik", "Velmora", "Quost", "Tindra", "Ombrel", "Praskel")) {
            lines.append(line(ship));
        }
        Path data = Files.writeString(folder.resolve("ships.jsonl"), lines);
        Path model = folder.resolve("ships.model");

        Result result = Run.in(folder)
                .parallax("train", "entities", "--data", data.toString(), "--folds", "2", "-o", model.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("6 articles", "all-f1", "[plugins.entities]", "ships.model");
        assertThat(model).isNotEmptyFile();
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path data =
                Files.writeString(folder.resolve("plain.jsonl"), "{\"id\":\"a\",\"body\":\"The ferry is late.\"}\n");

        Result unlabelled = Run.in(folder).parallax("train", "entities", "--data", data.toString());
        Result untrainable = Run.in(folder).parallax("train", "entitys", "--data", data.toString());

        assertThat(unlabelled.exit()).isEqualTo(Exit.FAILURE);
        assertThat(unlabelled.err()).contains("None of the 1 articles").contains("\"entities\"");
        assertThat(untrainable.exit()).isEqualTo(Exit.USAGE);
        assertThat(untrainable.err()).contains("did you mean 'entities'?");
    }

    private static String line(String ship) {
        return """
            {"id":"%s","body":"The trawler %s sank off the coast on Monday.","layers":{"entities":\
            [{"span":[12,%d],"value":{"type":"organization","name":"%s"}}]}}
            """.formatted(ship, ship, 12 + ship.length(), ship);
    }
}
