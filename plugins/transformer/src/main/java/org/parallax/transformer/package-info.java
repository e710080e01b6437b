/** Layers filled by an operator's own transformer models. */
@NullMarked
package org.parallax.transformer;

import org.jspecify.annotations.NullMarked;
