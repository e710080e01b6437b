/** Resolution: which of the places that bear a name is meant. */
@NullMarked
package org.parallax.geo.resolution;

import org.jspecify.annotations.NullMarked;
