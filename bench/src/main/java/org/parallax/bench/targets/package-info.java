/** Rebuilds the model of the plug-in {@code target-sentiment}. */
@NullMarked
package org.parallax.bench.targets;

import org.jspecify.annotations.NullMarked;
