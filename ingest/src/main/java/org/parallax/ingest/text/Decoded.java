package org.parallax.ingest.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Bytes made text.
 *
 * @param text the text as decoded, not yet cleaned
 * @param charset what it was decoded by
 * @param warnings what an operator should know of the decoding; empty where all went as declared
 */
public record Decoded(String text, Charset charset, List<String> warnings) {

    private static final int SOME = 40;

    /** Whether so much could not be decoded that the bytes are no text at all. */
    public boolean isNoise() {
        long lost = text.chars()
                .filter(it -> it == '\ufffd' || (it >= 0x80 && it < 0xa0))
                .count();
        return lost > SOME && lost * 10 > text.length();
    }
}
