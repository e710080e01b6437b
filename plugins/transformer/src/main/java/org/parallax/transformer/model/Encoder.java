package org.parallax.transformer.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts texts into the tokens of a model, in windows that overlap by an eighth. For many threads. */
final class Encoder implements AutoCloseable {

    private static final int OVERLAP = 8;

    private final HuggingFaceTokenizer windows;
    private final HuggingFaceTokenizer pairs;
    private final int overlap;

    Encoder(Path tokenizer, int tokens) throws IOException {
        Natives.load();
        overlap = tokens / OVERLAP / 2 * 2;
        try {
            windows = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(tokenizer)
                    .optAddSpecialTokens(true)
                    .optWithOverflowingTokens(true)
                    .optTruncation(true)
                    .optPadding(false)
                    .optMaxLength(tokens)
                    .optStride(overlap)
                    .build();
            pairs = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(tokenizer)
                    .optAddSpecialTokens(true)
                    .optTruncation(true)
                    .optPadding(false)
                    .optMaxLength(tokens)
                    .build();
        } catch (RuntimeException e) {
            throw new IOException("Cannot read the tokenizer %s: %s".formatted(tokenizer, e.getMessage()), e);
        }
    }

    /** How many tokens neighbouring windows have in common. */
    int overlap() {
        return overlap;
    }

    /** The windows of a text, in its order; none where the tokenizer sees nothing in it. */
    List<Window> windows(String text) {
        String clean = wellFormed(text);
        int[] offsets = offsets(clean);
        Encoding first = windows.encode(clean, true, true);
        List<Window> found = new ArrayList<>();
        found.add(window(first, offsets));
        for (Encoding each : first.getOverflowing()) {
            found.add(window(each, offsets));
        }
        found.removeIf(it -> Arrays.stream(it.words).allMatch(word -> word < 0));
        return found;
    }

    /** Two texts in one window; what is too long loses its end. */
    Window pair(String one, String two) {
        return window(pairs.encode(wellFormed(one), wellFormed(two), true, false), null);
    }

    private static Window window(Encoding encoding, int @Nullable [] offsets) {
        CharSpan[] spans = encoding.getCharTokenSpans();
        int[] begins = new int[spans.length];
        int[] ends = new int[spans.length];
        for (int i = 0; i < spans.length; i++) {
            if (spans[i] != null) {
                begins[i] = offsets == null ? spans[i].getStart() : offsets[spans[i].getStart()];
                ends[i] = offsets == null ? spans[i].getEnd() : offsets[spans[i].getEnd()];
            }
        }
        return new Window(encoding.getIds(), encoding.getTypeIds(), encoding.getWordIds(), begins, ends);
    }

    /** Where each code point begins in UTF-16, as tokenizers count code points; nothing where both are the same. */
    private static int @Nullable [] offsets(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return null;
        }
        int[] offsets = new int[points + 1];
        for (int i = 0; i < points; i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(text.codePointAt(offsets[i]));
        }
        return offsets;
    }

    /** The text without halves of characters, which no tokenizer takes, at the same offsets. */
    private static String wellFormed(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }

    @Override
    public void close() {
        windows.close();
        pairs.close();
    }
}
