/** Quotation marks, and what stands between them. */
@NullMarked
package org.parallax.quotes.marks;

import org.jspecify.annotations.NullMarked;
