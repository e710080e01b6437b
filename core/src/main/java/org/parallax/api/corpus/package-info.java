/** Linkers and aggregators: what looks at many articles together. */
@NullMarked
package org.parallax.api.corpus;

import org.jspecify.annotations.NullMarked;
