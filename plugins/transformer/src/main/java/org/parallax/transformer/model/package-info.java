/** Text to tokens, tokens to probabilities: a tokenizer and an ONNX model. */
@NullMarked
package org.parallax.transformer.model;

import org.jspecify.annotations.NullMarked;
