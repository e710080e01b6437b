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
public record Decoded(String text, Charset charset, List<String> warnings) {}
