package org.parallax.transformer.model;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tokenizer and a model that classifies texts, pairs of texts, or the words of a text. For many threads. */
public final class Classifier implements AutoCloseable {

    private final Encoder encoder;
    private final Network network;
    private final int labels;

    private Classifier(Encoder encoder, Network network, int labels) {
        this.encoder = encoder;
        this.network = network;
        this.labels = labels;
    }

    /** What a model classifies. */
    public enum Kind {
        /** A text, or a pair of texts. */
        TEXTS(2),
        /** Each token. */
        WORDS(3);

        private final int axes;

        Kind(int axes) {
            this.axes = axes;
        }
    }

    /**
     * A word of a text and what it is.
     *
     * @param begin where it begins, in UTF-16 code units
     * @param end where it ends
     * @param label the most probable label of its first token
     */
    public record Word(int begin, int end, int label) {}

    /**
     * Loads a model and its tokenizer, and tries them on a word.
     *
     * @param labels how many labels the model should give
     * @param tokens the most tokens that go through the model as one text
     * @throws IOException if one of them cannot be read
     * @throws IllegalArgumentException if the model is not of this kind, or has another number of labels
     */
    public static Classifier open(Kind kind, Path model, Path tokenizer, int labels, int tokens, int batch, int threads)
            throws IOException, InterruptedException {
        Encoder encoder = new Encoder(tokenizer, tokens);
        Network network = null;
        try {
            network = new Network(model, batch, threads);
            Classifier classifier = new Classifier(encoder, network, labels);
            if (network.axes() != kind.axes) {
                throw new IllegalArgumentException(
                        "The model %s classifies %s, and this layer needs one that classifies %s"
                                .formatted(
                                        model,
                                        network.axes() == 3 ? "tokens" : "texts",
                                        kind == Kind.WORDS ? "tokens" : "texts"));
            }
            classifier.run(List.of(encoder.pair("News", "news")));
            return classifier;
        } catch (OrtException e) {
            close(encoder, network);
            throw new IOException("The model %s cannot be run: %s".formatted(model, e.getMessage()), e);
        } catch (IOException | RuntimeException | InterruptedException e) {
            close(encoder, network);
            throw e;
        }
    }

    /** The probability of each label for each text; of long texts the mean over their windows, by length. */
    public List<double[]> texts(List<String> texts) throws OrtException, InterruptedException {
        List<List<Window>> windows = texts.stream().map(encoder::windows).toList();
        Iterator<float[][]> values = run(windows.stream().flatMap(List::stream).toList());
        List<double[]> found = new ArrayList<>();
        for (List<Window> text : windows) {
            double[] mean = new double[labels];
            int length = 0;
            for (Window window : text) {
                double[] one = softmax(values.next()[0]);
                for (int i = 0; i < labels; i++) {
                    mean[i] += one[i] * window.length();
                }
                length += window.length();
            }
            int all = Math.max(1, length);
            found.add(Arrays.stream(mean).map(it -> it / all).toArray());
        }
        return found;
    }

    /** A text and what is asked about in it. */
    public record Pair(String one, String two) {}

    /** The probability of each label for each pair. */
    public List<double[]> pairs(List<Pair> pairs) throws OrtException, InterruptedException {
        List<Window> windows =
                pairs.stream().map(it -> encoder.pair(it.one(), it.two())).toList();
        Iterator<float[][]> values = run(windows);
        return windows.stream().map(it -> softmax(values.next()[0])).toList();
    }

    /** The words of each text with their labels, in its order. */
    public List<List<Word>> words(List<String> texts) throws OrtException, InterruptedException {
        List<List<Window>> windows = texts.stream().map(encoder::windows).toList();
        Iterator<float[][]> values = run(windows.stream().flatMap(List::stream).toList());
        List<List<Word>> found = new ArrayList<>();
        for (List<Window> text : windows) {
            WordLabels words = new WordLabels(encoder.overlap());
            for (int i = 0; i < text.size(); i++) {
                words.add(text.get(i), values.next(), i + 1 == text.size());
            }
            found.add(words.all());
        }
        return found;
    }

    private Iterator<float[][]> run(List<Window> windows) throws OrtException, InterruptedException {
        List<float[][]> values = network.run(windows);
        for (float[][] each : values) {
            if (each.length > 0 && each[0].length != labels) {
                throw new IllegalArgumentException(
                        "The model has %d outputs, but 'labels' says what %d mean".formatted(each[0].length, labels));
            }
        }
        return values.iterator();
    }

    private static double[] softmax(float[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            most = Math.max(most, value);
        }
        double[] shares = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            shares[i] = StrictMath.exp(values[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < values.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static void close(Encoder encoder, @Nullable Network network) {
        encoder.close();
        if (network != null) {
            network.close();
        }
    }

    @Override
    public void close() {
        close(encoder, network);
    }
}
