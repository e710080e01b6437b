/** Days, months and years, as ISO 8601 writes them. */
@NullMarked
package org.parallax.figures.dates;

import org.jspecify.annotations.NullMarked;
