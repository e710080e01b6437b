/** Rebuilding what the plug-in sentiment has learned. */
@NullMarked
package org.parallax.bench.sentiment;

import org.jspecify.annotations.NullMarked;
