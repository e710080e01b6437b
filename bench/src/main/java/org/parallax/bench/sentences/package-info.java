/** Measures the plug-in {@code sentences}. */
@NullMarked
package org.parallax.bench.sentences;

import org.jspecify.annotations.NullMarked;
