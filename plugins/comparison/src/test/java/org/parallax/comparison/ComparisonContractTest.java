package org.parallax.comparison;

import java.util.List;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.plugin.Plugins;
import org.parallax.testkit.PluginContract;

/** Runs the aggregator on stand-ins for the plug-ins that it builds on: all articles are one story, each text one sentence. */
class ComparisonContractTest implements PluginContract {

    @Override
    public Plugins plugins() {
        return Plugins.of(new OneStory(), new OneSentence(), new ComparisonAggregator());
    }

    static final class OneStory implements Analyzer<Story> {
        @Override
        public Layer<Story> produces() {
            return Story.STORIES;
        }

        @Override
        public List<Annotation<Story>> analyze(Reading reading) {
            return List.of(Annotation.at(reading.extent(), new Story("all", "All", 1)));
        }
    }

    static final class OneSentence implements Analyzer<Sentence> {
        @Override
        public Layer<Sentence> produces() {
            return Sentence.SENTENCES;
        }

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public List<Annotation<Sentence>> analyze(Reading reading) {
            return List.of(Annotation.at(reading.extent(), new Sentence(Sentence.Kind.SENTENCE)));
        }
    }
}
