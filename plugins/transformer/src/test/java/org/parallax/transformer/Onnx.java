package org.parallax.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tiny ONNX model that looks each token up in a table of values by label. */
final class Onnx {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final Proto graph = new Proto().text(2, "toy");

    /** The values of each token as they are. */
    static byte[] ofTokens(float[][] table) {
        Onnx model = new Onnx();
        model.table(table);
        model.node("Gather", List.of("table", "input_ids"), "logits", Map.of());
        model.input("input_ids").input("attention_mask").output("batch", "tokens", table[0].length);
        return model.toBytes();
    }

    /** The sum of the values of the tokens for which {@code mask}, an input, is 1. */
    static byte[] ofTexts(float[][] table, String mask) {
        Onnx model = new Onnx();
        model.table(table);
        model.axis("last", 2).axis("tokens", 1);
        model.node("Gather", List.of("table", "input_ids"), "values", Map.of());
        model.node("Cast", List.of(mask), "mask", Map.of("to", FLOAT));
        model.node("Unsqueeze", List.of("mask", "last"), "wide", Map.of());
        model.node("Mul", List.of("values", "wide"), "masked", Map.of());
        model.node("ReduceSum", List.of("masked", "tokens"), "logits", Map.of("keepdims", 0));
        model.input("input_ids").input("attention_mask");
        if (!mask.equals("attention_mask")) {
            model.input(mask);
        }
        model.output("batch", table[0].length);
        return model.toBytes();
    }

    private void table(float[][] table) {
        float[] flat = new float[table.length * table[0].length];
        for (int i = 0; i < table.length; i++) {
            System.arraycopy(table[i], 0, flat, i * table[0].length, table[0].length);
        }
        graph.message(
                5,
                new Proto()
                        .number(1, table.length)
                        .number(1, table[0].length)
                        .number(2, FLOAT)
                        .text(8, "table")
                        .floats(9, flat));
    }

    private Onnx axis(String name, long axis) {
        graph.message(5, new Proto().number(1, 1).number(2, INT64).text(8, name).longs(9, new long[] {axis}));
        return this;
    }

    private void node(String operation, List<String> inputs, String output, Map<String, Integer> attributes) {
        Proto node = new Proto();
        inputs.forEach(it -> node.text(1, it));
        node.text(2, output).text(4, operation);
        new TreeMap<>(attributes)
                .forEach((name, value) -> node.message(
                        5, new Proto().text(1, name).number(3, value).number(20, 2)));
        graph.message(1, node);
    }

    private Onnx input(String name) {
        graph.message(11, value(name, INT64, List.of("batch", "tokens")));
        return this;
    }

    private void output(Object... shape) {
        graph.message(12, value("logits", FLOAT, new ArrayList<>(List.of(shape))));
    }

    private static Proto value(String name, int type, List<?> shape) {
        Proto axes = new Proto();
        for (Object axis : shape) {
            axes.message(
                    1,
                    axis instanceof Integer size ? new Proto().number(1, size) : new Proto().text(2, axis.toString()));
        }
        Proto tensor = new Proto().number(1, type).message(2, axes);
        return new Proto().text(1, name).message(2, new Proto().message(1, tensor));
    }

    private byte[] toBytes() {
        return new Proto()
                .number(1, 8)
                .message(8, new Proto().text(1, "").number(2, 13))
                .message(7, graph)
                .toBytes();
    }
}
