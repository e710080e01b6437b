@NullMarked
package org.parallax.pipeline.outlet;

import org.jspecify.annotations.NullMarked;
