/** The tools that make the gazetteer of the geo plug-in, and large ones to measure with. */
@NullMarked
package org.parallax.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
