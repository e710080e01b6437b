/** Places on the map, as GeoJSON. */
@NullMarked
package org.parallax.server.place;

import org.jspecify.annotations.NullMarked;
