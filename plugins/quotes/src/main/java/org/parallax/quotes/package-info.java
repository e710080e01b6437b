/** Finds who says what in an article. */
@NullMarked
package org.parallax.quotes;

import org.jspecify.annotations.NullMarked;
