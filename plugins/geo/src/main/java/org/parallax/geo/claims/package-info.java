/** Disputed places: who holds them, who claims them, and since when. */
@NullMarked
package org.parallax.geo.claims;

import org.jspecify.annotations.NullMarked;
