package org.parallax.transformer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an operator can set for one layer.
 *
 * @param model the ONNX file
 * @param tokenizer the {@code tokenizer.json} that belongs to the model
 * @param labels what each output of the model means, in the model's order; several may mean the same
 * @param marks what is put before and after a mention to show the model whom to judge; empty where the model takes the
 *     sentence and the mention as a pair of texts
 * @param languages articles in other languages are left alone; empty for a model of every language
 * @param tokens how many tokens the model takes at once; longer texts are read in windows of so many
 * @param batch how many texts go through the model at once
 * @param threads how many threads one run of the model uses; articles are on several already
 * @param characters how much of an article is read at most, as a model has to be done within the time for a call
 */
record Options(
        Path model,
        Path tokenizer,
        List<String> labels,
        List<String> marks,
        List<String> languages,
        int tokens,
        int batch,
        int threads,
        int characters) {

    static final Options DEFAULTS =
            new Options(Path.of(""), Path.of(""), List.of(), List.of(), List.of("en"), 256, 8, 1, 20_000);

    private static final int LEAST_TOKENS = 16;

    Options {
        if (tokens < LEAST_TOKENS || batch < 1 || threads < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    "'tokens' must be at least %d, and 'batch', 'threads' and 'characters' at least 1"
                            .formatted(LEAST_TOKENS));
        }
        if (!marks.isEmpty() && marks.size() != 2) {
            throw new IllegalArgumentException(
                    "'marks' must be what stands before and what stands after a mention, not %s".formatted(marks));
        }
    }

    /** Refuses what is not enough to run a model. */
    Options checked() {
        check(model, "model", "model.onnx");
        check(tokenizer, "tokenizer", "tokenizer.json");
        return this;
    }

    private static void check(Path file, String setting, String example) {
        if (file.toString().isEmpty()) {
            throw new IllegalArgumentException("Set '%s' to the path of a file such as %s".formatted(setting, example));
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "There is no file %s, which '%s' names".formatted(file.toAbsolutePath(), setting));
        }
    }
}
