/** The tokens of a text, words, numbers and marks, and what is stated where. */
@NullMarked
package org.parallax.figures.text;

import org.jspecify.annotations.NullMarked;
