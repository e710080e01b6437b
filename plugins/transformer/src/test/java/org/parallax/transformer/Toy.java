package org.parallax.transformer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.api.analysis.Settings;

/**
 * A toy model in a folder: a handful of words, each with what it is worth for each label. Other words are worth nothing; what
 * texts are filled up with would be worth a lot if anybody counted it.
 */
final class Toy {

    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

    private final Path folder;
    private final List<String> words = new ArrayList<>(SPECIAL);
    private final List<float[]> values = new ArrayList<>();

    Toy(Path folder, int labels) {
        this.folder = folder;
        values.add(new float[labels]);
        values.get(0)[0] = 100;
        for (int i = 1; i < SPECIAL.size(); i++) {
            values.add(new float[labels]);
        }
    }

    Toy word(String word, float... worth) {
        words.add(word);
        values.add(worth);
        return this;
    }

    Map<String, String> forTokens(String labels) throws IOException {
        return write(labels, Onnx.ofTokens(values.toArray(float[][]::new)));
    }

    Map<String, String> forTexts(String labels) throws IOException {
        return write(labels, Onnx.ofTexts(values.toArray(float[][]::new), "attention_mask"));
    }

    /** A model that only hears the second text of a pair. */
    Map<String, String> forSecondTexts(String labels) throws IOException {
        return write(labels, Onnx.ofTexts(values.toArray(float[][]::new), "token_type_ids"));
    }

    static Settings settings(Map<String, String> values, String... more) {
        Map<String, String> all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return Settings.of(all);
    }

    private Map<String, String> write(String labels, byte[] model) throws IOException {
        Path onnx = Files.write(folder.resolve("model.onnx"), model);
        Path tokenizer = Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
        return Map.of("model", onnx.toString(), "tokenizer", tokenizer.toString(), "labels", labels);
    }

    private String tokenizer() {
        String vocabulary = words.stream()
                .map(it -> "\"%s\":%d".formatted(it, words.indexOf(it)))
                .collect(Collectors.joining(","));
        String special = SPECIAL.stream()
                .map(it -> """
                        {"id":%d,"content":"%s","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,\
                        "special":true}""".formatted(SPECIAL.indexOf(it), it))
                .collect(Collectors.joining(","));
        return """
                {"version":"1.0","truncation":null,"padding":null,"added_tokens":[%s],"normalizer":null,
                "pre_tokenizer":{"type":"BertPreTokenizer"},
                "post_processor":{"type":"TemplateProcessing",
                  "single":[{"SpecialToken":{"id":"[CLS]","type_id":0}},{"Sequence":{"id":"A","type_id":0}},
                    {"SpecialToken":{"id":"[SEP]","type_id":0}}],
                  "pair":[{"SpecialToken":{"id":"[CLS]","type_id":0}},{"Sequence":{"id":"A","type_id":0}},
                    {"SpecialToken":{"id":"[SEP]","type_id":0}},{"Sequence":{"id":"B","type_id":1}},
                    {"SpecialToken":{"id":"[SEP]","type_id":1}}],
                  "special_tokens":{"[CLS]":{"id":"[CLS]","ids":[2],"tokens":["[CLS]"]},
                    "[SEP]":{"id":"[SEP]","ids":[3],"tokens":["[SEP]"]}}},
                "decoder":null,
                "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
                  "max_input_chars_per_word":100,"vocab":{%s}}}
                """.formatted(special, vocabulary);
    }
}
