/** Credits within sentences. */
@NullMarked
package org.parallax.credits.prose;

import org.jspecify.annotations.NullMarked;
