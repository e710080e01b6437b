/** Compares how outlets tell one story. */
@NullMarked
package org.parallax.comparison;

import org.jspecify.annotations.NullMarked;
