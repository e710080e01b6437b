/** The file in which an operator keeps what is known of outlets. */
@NullMarked
package org.parallax.pipeline.outlet;

import org.jspecify.annotations.NullMarked;
