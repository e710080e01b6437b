@NullMarked
package org.parallax.pipeline.linking;

import org.jspecify.annotations.NullMarked;
