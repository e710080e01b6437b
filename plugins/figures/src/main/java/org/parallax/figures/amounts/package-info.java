/** Numbers with what they count or measure. */
@NullMarked
package org.parallax.figures.amounts;

import org.jspecify.annotations.NullMarked;
