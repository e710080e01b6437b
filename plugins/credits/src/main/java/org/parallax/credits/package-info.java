/** Finds who wrote, published, passed on and pictured an article, and the way it took. */
@NullMarked
package org.parallax.credits;

import org.jspecify.annotations.NullMarked;
