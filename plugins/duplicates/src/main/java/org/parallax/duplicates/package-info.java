/** Finds articles that are copies of one another: exact, near, contained. */
@NullMarked
package org.parallax.duplicates;

import org.jspecify.annotations.NullMarked;
