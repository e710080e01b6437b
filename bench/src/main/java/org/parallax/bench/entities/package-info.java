/** Rebuilding what the plug-in entities has learned. */
@NullMarked
package org.parallax.bench.entities;

import org.jspecify.annotations.NullMarked;
