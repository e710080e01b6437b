/** Lines and line openings that are credits. */
@NullMarked
package org.parallax.credits.lines;

import org.jspecify.annotations.NullMarked;
