package org.parallax.checks.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the command line's class path, which this module's contains. */
class DistributionTest {

    private static boolean holds(String resource) {
        return ClassLoader.getSystemResource(resource) != null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/parallax/transformer/SentimentTransformer.class",
                "ai/onnxruntime/OrtEnvironment.class",
                "ai/djl/huggingface/tokenizers/HuggingFaceTokenizer.class",
                "ai/djl/util/Utils.class",
                "com/sun/jna/Native.class"
            })
    void leavesOutWhatBringsNativeLibraries(String resource) {
        assertThat(holds(resource)).as("%s on the class path", resource).isFalse();
    }

    @Test
    void holdsTheCommandLineItself() {
        assertThat(holds("org/parallax/cli/Main.class")).isTrue();
        assertThat(holds("org/parallax/sentiment/SentimentAnalyzer.class")).isTrue();
    }
}
