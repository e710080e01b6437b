package org.parallax.checks.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Settings;
import org.parallax.checks.Compiling;
import org.parallax.core.plan.PlanException;
import org.parallax.core.plugin.Plugin;
import org.parallax.pipeline.Toolbox;

/** A jar that makes a layer which a bundled plug-in makes too. */
class ChosenPluginTest {

    private static final String TONE = """
            package com.acme;
            import java.util.List;
            import org.parallax.api.analysis.Analyzer;
            import org.parallax.api.annotation.*;
            import org.parallax.api.vocabulary.Sentiment;
            public final class Tone implements Analyzer<Sentiment> {
                public Layer<Sentiment> produces() { return Sentiment.SENTIMENT; }
                public List<Annotation<Sentiment>> analyze(Reading reading) { return List.of(); }
            }
            """;

    @TempDir
    private Path temporary = Path.of("");

    private final List<Problem> problems = new ArrayList<>();

    private Toolbox open(Map<String, String> settings) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("plugins/tone"));
        Path classes = Files.createDirectories(temporary.resolve("classes"));
        String againstCore = Compiling.classPath("/core/target", "parallax-core", "jspecify", "jackson-annotations");
        assertThat(Compiling.errors(Map.of("com/acme/Tone.java", TONE), againstCore, classes))
                .isEmpty();
        Compiling.jar(
                folder.resolve("tone-1.0.jar"),
                classes,
                Map.of("META-INF/services/" + Analyzer.class.getName(), "com.acme.Tone\n"));
        return Toolbox.open(temporary.resolve("plugins"), Map.of("sentiment", Settings.of(settings)), problems::add);
    }

    private static String used(Toolbox toolbox) {
        return toolbox.use(Optional.of("sentiment")).analyzers().stream()
                .map(it -> it.getClass().getName())
                .filter(it -> it.contains("Tone") || it.contains("Sentiment"))
                .findFirst()
                .orElse("none");
    }

    @Test
    void droppingItInChangesNothing() throws IOException {
        try (Toolbox toolbox = open(Map.of())) {
            assertThat(used(toolbox)).isEqualTo("org.parallax.sentiment.SentimentAnalyzer");
            assertThat(toolbox.found().passedOver())
                    .extracting(Plugin::toString)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("com.acme.Tone", "tone-1.0.jar");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theOperatorChoosesIt() throws IOException {
        try (Toolbox toolbox = open(Map.of("by", "tone"))) {
            assertThat(used(toolbox)).isEqualTo("com.acme.Tone");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aMisspeltChoiceIsNoQuietFallback() throws IOException {
        try (Toolbox toolbox = open(Map.of("by", "tune"))) {
            assertThatExceptionOfType(PlanException.class).isThrownBy(() -> used(toolbox));
        }
        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("'tune'", "[tone]"));
    }
}
