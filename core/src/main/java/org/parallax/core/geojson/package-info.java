/** Findings on the map. */
@NullMarked
package org.parallax.core.geojson;

import org.jspecify.annotations.NullMarked;
