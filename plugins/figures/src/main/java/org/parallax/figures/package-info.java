/** Finds the numbers and dates that an article states. */
@NullMarked
package org.parallax.figures;

import org.jspecify.annotations.NullMarked;
