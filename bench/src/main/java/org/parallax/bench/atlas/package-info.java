/** Makes the map of the world that the server draws on. */
@NullMarked
package org.parallax.bench.atlas;

import org.jspecify.annotations.NullMarked;
