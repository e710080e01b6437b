package org.parallax.transformer.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An ONNX model that takes tokens and gives a value for each label, for a text or for each of its tokens. For many threads. */
final class Network implements AutoCloseable {

    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");
    private static final String LOGITS = "logits";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String output;
    private final int batch;

    Network(Path model, int batch, int threads) throws IOException {
        this.batch = batch;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            session = environment.createSession(model.toString(), options);
        } catch (OrtException e) {
            throw new IOException("Cannot read the model %s: %s".formatted(model, e.getMessage()), e);
        }
        Set<String> unknown = new java.util.TreeSet<>(session.getInputNames());
        unknown.removeAll(INPUTS);
        if (!unknown.isEmpty()) {
            close();
            throw new IllegalArgumentException("The model %s wants %s; a model of text takes some of %s"
                    .formatted(model, unknown, new java.util.TreeSet<>(INPUTS)));
        }
        Set<String> outputs = session.getOutputNames();
        output = outputs.contains(LOGITS) ? LOGITS : outputs.iterator().next();
    }

    /** How many axes the output has: 2 for a label of a text, 3 for labels of tokens. */
    int axes() throws OrtException {
        NodeInfo info = session.getOutputInfo().get(output);
        return info != null && info.getInfo() instanceof TensorInfo tensor ? tensor.getShape().length : 0;
    }

    /**
     * What the model gives for each window: values by label of a text in {@code [0]}, or of each token.
     *
     * @throws InterruptedException between two batches, if the call was given up
     */
    List<float[][]> run(List<Window> windows) throws OrtException, InterruptedException {
        List<float[][]> results = new ArrayList<>(windows.size());
        for (int from = 0; from < windows.size(); from += batch) {
            if (Thread.interrupted()) {
                throw new InterruptedException("given up after %d of %d texts".formatted(from, windows.size()));
            }
            results.addAll(runBatch(windows.subList(from, Math.min(windows.size(), from + batch))));
        }
        return results;
    }

    private List<float[][]> runBatch(List<Window> windows) throws OrtException {
        int length = windows.stream().mapToInt(Window::length).max().orElse(0);
        long[] shape = {windows.size(), length};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, values(name, windows, length), shape));
            }
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                Object values = result.get(0).getValue();
                List<float[][]> each = new ArrayList<>();
                for (int i = 0; i < windows.size(); i++) {
                    if (values instanceof float[][] texts) {
                        each.add(new float[][] {texts[i]});
                    } else if (values instanceof float[][][] tokens) {
                        each.add(tokens[i]);
                    } else {
                        throw new IllegalArgumentException(
                                "The model's output '%s' holds no 32-bit floats of 2 or 3 axes".formatted(output));
                    }
                }
                return each;
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** One row for each window, filled up with zeros. */
    private static LongBuffer values(String input, List<Window> windows, int length) {
        long[] values = new long[windows.size() * length];
        for (int row = 0; row < windows.size(); row++) {
            Window window = windows.get(row);
            int at = row * length;
            switch (input) {
                case "input_ids" -> System.arraycopy(window.ids, 0, values, at, window.length());
                case "token_type_ids" -> System.arraycopy(window.types, 0, values, at, window.length());
                default -> java.util.Arrays.fill(values, at, at + window.length(), 1);
            }
        }
        return LongBuffer.wrap(values);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model could not be closed", e);
        }
    }
}
