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
    private static final int SAMPLE = 1 << 16;

    /** Whether so much could not be decoded that the bytes are no text at all. */
    public boolean isNoise() {
        int length = Math.min(text.length(), SAMPLE);
        int lost = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            lost += c == '\ufffd' || (c >= 0x80 && c < 0xa0) ? 1 : 0;
        }
        return lost > SOME && lost * 10 > length;
    }
}
