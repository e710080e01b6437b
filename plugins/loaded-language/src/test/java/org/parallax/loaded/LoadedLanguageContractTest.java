package org.parallax.loaded;

import java.util.List;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;
import org.parallax.core.plugin.Plugins;
import org.parallax.sentences.SentencesAnalyzer;
import org.parallax.testkit.PluginContract;

class LoadedLanguageContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new LoadedLanguageAnalyzer(), new SentencesAnalyzer(), new AlwaysEnglish());
    }

    /** Takes every text for English. */
    public static final class AlwaysEnglish implements Analyzer<Language> {

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
