/** The tokens of a text: words, numbers, marks. */
@NullMarked
package org.parallax.figures.text;

import org.jspecify.annotations.NullMarked;
