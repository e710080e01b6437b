package org.parallax.transformer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Analyzer;

/** What an operator is told whose settings are wrong. */
class MistakesTest {

    @TempDir
    private Path folder = Path.of("");

    private Map<String, String> texts() throws IOException {
        return new Toy(folder, 2).word("good", 0, 1).forTexts("negative, positive");
    }

    private static void assertRefused(
            Analyzer<?> analyzer, Map<String, String> right, String name, String value, String... said) {
        assertThatThrownBy(() -> analyzer.configure(Toy.settings(right, name, value)))
                .hasMessageContainingAll(said);
    }

    @Test
    void aModelHasToBeThere() throws IOException {
        assertRefused(new SentimentTransformer(), texts(), "model", "", "Set 'model' to the path");
        assertRefused(
                new SentimentTransformer(), texts(), "model", "gone.onnx", "There is no file", "gone.onnx", "'model'");
        assertRefused(new SentimentTransformer(), texts(), "tokenizer", "gone.json", "gone.json", "'tokenizer'");
    }

    @Test
    void filesHaveToBeWhatTheyAreTakenFor() throws IOException {
        Path noise = Files.writeString(folder.resolve("noise"), "neither a model nor a tokenizer");
        assertRefused(new SentimentTransformer(), texts(), "model", noise.toString(), "Cannot read the model", "noise");
        assertRefused(
                new SentimentTransformer(),
                texts(),
                "tokenizer",
                noise.toString(),
                "Cannot read the tokenizer",
                "noise");
    }

    @Test
    void labelsHaveToFitTheLayerAndTheModel() throws IOException {
        assertRefused(new SentimentTransformer(), texts(), "labels", "", "Set 'labels'");
        assertRefused(
                new SentimentTransformer(),
                texts(),
                "labels",
                "LABEL_0, LABEL_1",
                "'LABEL_0'",
                "negative, neutral or positive");
        assertRefused(
                new SentimentTransformer(),
                texts(),
                "labels",
                "negative, neutral, positive",
                "2 outputs",
                "what 3 mean");
        assertRefused(new LoadedLanguageTransformer(), texts(), "labels", "good, bad", "'good'", "loaded or neutral");
        assertRefused(new EntitiesTransformer(), texts(), "labels", "O, B-PER", "'B-PER'", "B-person");
    }

    @Test
    void aModelOfTextsFindsNoNames() throws IOException {
        assertRefused(
                new EntitiesTransformer(),
                texts(),
                "labels",
                "O, B-person",
                "classifies texts",
                "needs one that classifies tokens");
    }

    @Test
    void marksAreTwo() throws IOException {
        assertRefused(new TargetSentimentTransformer(), texts(), "marks", "[TGT]", "'marks'", "before", "after");
    }
}
