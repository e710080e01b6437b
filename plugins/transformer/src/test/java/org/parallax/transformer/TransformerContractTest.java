package org.parallax.transformer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;
import org.parallax.core.plugin.Plugins;
import org.parallax.sentences.SentencesAnalyzer;
import org.parallax.testkit.PluginContract;

class TransformerContractTest implements PluginContract {

    private static Map<String, Settings> settings = Map.of();

    @BeforeAll
    static void makeModels(@TempDir Path folder) throws IOException {
        Toy toy = new Toy(Files.createDirectory(folder.resolve("tokens")), 2)
                .word("The", 0, 9)
                .word("a", 0, 3);
        Settings tokens = Toy.settings(toy.forTokens("O, B-person"));
        Toy texts = new Toy(Files.createDirectory(folder.resolve("texts")), 2)
                .word("The", 0, 2)
                .word("a", 1, 0);
        Settings tones = Toy.settings(texts.forTexts("negative, positive"));
        settings = Map.of(
                "entities", tokens,
                "sentiment", tones,
                "target-sentiment", tones,
                "loaded-language",
                        Settings.of(Toy.settings(tones.values(), "labels", "neutral, loaded")
                                .values()));
    }

    @Override
    public Plugins plugins() {
        return Plugins.of(
                new EntitiesTransformer(),
                new SentimentTransformer(),
                new TargetSentimentTransformer(),
                new LoadedLanguageTransformer(),
                new SentencesAnalyzer(),
                new Unknown());
    }

    @Override
    public Map<String, Settings> settings() {
        return settings;
    }

    /** Tells no language, so that everything is read. */
    public static final class Unknown implements Analyzer<Language> {

        @Override
        public Layer<Language> produces() {
            return Language.LANGUAGE;
        }

        @Override
        public List<Annotation<Language>> analyze(Reading reading) {
            return List.of(Annotation.at(reading.extent(), new Language("en", 1)));
        }
    }
}
